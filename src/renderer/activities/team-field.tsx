import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';

interface TeamFieldProps {
  readonly id?: string;
  readonly value: readonly string[];
  readonly onChange: (teammateIds: string[]) => void;
}

/** Several of our own side. */
export function TeamField({ id, value, onChange }: TeamFieldProps) {
  const { t } = useTranslation();
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      mode="multiple"
      allowClear={{ label: t('app:clear') }}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('activities:field.teamPlaceholder')}
      options={team.map((teammate) => ({ value: teammate.id, label: teammate.name }))}
      // While the names are being read an id is none to show.
      value={value.filter((teammateId) => team.some((teammate) => teammate.id === teammateId))}
      onChange={(chosen: string[]) => onChange(chosen)}
    />
  );
}
