import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';

interface CompetitorTagsProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (names: string[]) => void;
}

const longestName = 50;

/** Those who want the same deal, as tags; names from other deals are offered. */
export function CompetitorTags({ id, value, onChange }: CompetitorTagsProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(orpc.opportunities.competitors.queryOptions());
  return (
    <Select
      id={id}
      mode="tags"
      className="competitor-tags"
      maxTagTextLength={20}
      tokenSeparators={['，', ',', '、', '；', ';']}
      placeholder={t('opportunities:field.competitorsPlaceholder')}
      notFoundContent={null}
      options={data.map((name) => ({ value: name }))}
      value={[...value]}
      onChange={(names) => {
        const clean = names.map((name) => name.trim().slice(0, longestName)).filter((name) => name !== '');
        onChange([...new Set(clean)]);
      }}
    />
  );
}
