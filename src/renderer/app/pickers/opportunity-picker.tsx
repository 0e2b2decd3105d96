import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { isOpenStage } from '../../../shared/opportunities/model.ts';
import { orpc } from '../client.ts';

interface OpportunityPickerProps {
  /** The customer whose deals are offered; without one there is nothing to choose from. */
  readonly accountId: string | null;
  readonly value: string | null;
  readonly onChange: (opportunityId: string | null) => void;
  readonly label?: string;
  readonly id?: string;
}

/** One deal of a customer: the open ones first, the closed ones after them. */
export function OpportunityPicker({ accountId, value, onChange, label, id }: OpportunityPickerProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery({
    ...orpc.opportunities.list.queryOptions({ input: { accountId } }),
    enabled: accountId !== null,
  });
  const deals = accountId === null ? [] : data;
  const options = deals
    .toSorted((a, b) => Number(isOpenStage(b.stage)) - Number(isOpenStage(a.stage)))
    .map((deal) => ({ value: deal.id, label: deal.name, stage: t(`opportunities:stage.${deal.stage}`) }));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label ?? t('opportunities:choose')}
      allowClear={{ label: t('app:clear') }}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('opportunities:choose')}
      notFoundContent={t(accountId === null ? 'opportunities:accountFirst' : 'opportunities:none')}
      options={options}
      optionRender={({ data: option }) => (
        <span className="row" title={option.label}>
          <span className="el">{option.label}</span>
          <span className="sp" />
          <span className="mut t12">{option.stage}</span>
        </span>
      )}
      // While the deals are being read an id is no name to show.
      value={options.some((option) => option.value === value) ? value : null}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}
