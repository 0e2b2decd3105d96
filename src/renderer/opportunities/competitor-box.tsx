import { useQuery } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';

interface CompetitorBoxProps {
  readonly id: string;
  /** Offered before all others: the deal's own competitors. */
  readonly first: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** One competitor's name, typed freely or taken from those of any deal. */
export function CompetitorBox({ id, first, value, onChange }: CompetitorBoxProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(orpc.opportunities.competitors.queryOptions());
  const names = [...new Set([...first, ...data])];
  return (
    <AutoComplete
      id={id}
      allowClear={{ label: t('app:clear') }}
      maxLength={50}
      placeholder={t('opportunities:close.competitorPlaceholder')}
      showSearch={{
        filterOption: (typed, option) => option?.value.toLowerCase().includes(typed.toLowerCase()) ?? false,
      }}
      options={names.map((name) => ({ value: name }))}
      value={value}
      onChange={(name) => onChange(name ?? '')}
    />
  );
}
