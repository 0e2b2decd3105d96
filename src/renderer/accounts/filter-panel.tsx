import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AccountFilter } from '../../shared/accounts/query.ts';
import { orpc } from '../app/client.ts';
import { AccountPicker } from '../app/pickers/account-picker.tsx';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Field } from '../ui/field.tsx';
import { asIs, trimmed } from '../ui/text-values.ts';
import { openStages } from './list-state.ts';
import { NumberBox } from './number-box.tsx';
import { useOptions } from './use-account-words.ts';

type Filter = Partial<AccountFilter>;

interface FilterPanelProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const days = [7, 14, 30, 60, 90] as const;
const silences = [7, 14, 21, 30, 60, 90, 180] as const;

/** Everything the list can be narrowed by; each choice acts at once. */
export function FilterPanel({ filter, onFilter }: FilterPanelProps) {
  const { t } = useTranslation();
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const { data: tags = [] } = useQuery(orpc.accounts.tags.queryOptions());
  const set = (changes: Filter) => onFilter({ ...filter, ...changes });
  const owners = [
    { value: 'me', label: t('accounts:filter.owner.me') },
    { value: 'none', label: t('accounts:filter.owner.none') },
    ...team.filter(({ isMe }) => !isMe).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <section className="card filter-panel" aria-label={t('accounts:filter.more')}>
      <Many part="industries" options={useOptions('industry')} filter={filter} onFilter={onFilter} />
      <Many part="stages" options={useOptions('stage')} filter={filter} onFilter={onFilter}>
        <button type="button" className="link-button" onClick={() => set({ stages: [...openStages] })}>
          {t('accounts:filter.open')}
        </button>
      </Many>
      <Many part="owners" options={owners} filter={filter} onFilter={onFilter} />
      <Many part="sources" options={useOptions('source')} filter={filter} onFilter={onFilter} />
      <Many part="sizes" options={useOptions('size')} filter={filter} onFilter={onFilter} />
      <Many part="kinds" options={useOptions('kind')} filter={filter} onFilter={onFilter} />
      <Many part="tags" options={tags.map((tag) => ({ value: tag, label: tag }))} filter={filter} onFilter={onFilter} />
      <Field label={t('accounts:filter.region')}>
        {({ id }) => (
          <AutoSaveBox
            id={id}
            maxLength={200}
            placeholder={t('accounts:filter.regionPlaceholder')}
            value={filter.region ?? ''}
            toText={asIs}
            read={trimmed}
            save={async (region) => set({ region })}
          />
        )}
      </Field>
      <Field label={t('accounts:filter.groupId')}>
        {({ id }) => (
          <AccountPicker
            id={id}
            label={t('accounts:filter.groupId')}
            value={filter.groupId ?? null}
            onChange={(groupId) => set({ groupId })}
          />
        )}
      </Field>
      <Field label={t('accounts:filter.minAmountLabel')}>
        {({ id }) => <NumberBox id={id} value={filter.minAmount ?? null} save={(minAmount) => set({ minAmount })} />}
      </Field>
      <Field label={t('accounts:filter.expectedWithin')}>
        {({ id }) => (
          <Select
            id={id}
            allowClear={{ label: t('app:clear') }}
            placeholder={t('accounts:filter.any')}
            value={filter.expectedWithin ?? null}
            options={[
              { value: 'quarter' as const, label: t('accounts:filter.quarter') },
              ...withOwn(days, filter.expectedWithin).map((count) => ({
                value: count,
                label: t('accounts:filter.withinDays', { count }),
              })),
            ]}
            onChange={(value: 'quarter' | number | null | undefined) => set({ expectedWithin: value ?? null })}
          />
        )}
      </Field>
      <Field label={t('accounts:filter.silentDays')}>
        {({ id }) => (
          <Select
            id={id}
            allowClear={{ label: t('app:clear') }}
            placeholder={t('accounts:filter.any')}
            value={filter.silentDays ?? null}
            options={withOwn(silences, filter.silentDays).map((count) => ({
              value: count,
              label: t('accounts:filter.moreThanDays', { count }),
            }))}
            onChange={(value: number | null | undefined) => set({ silentDays: value ?? null })}
          />
        )}
      </Field>
      <Field label={t('accounts:filter.archived')}>
        {({ id }) => (
          <Select
            id={id}
            value={filter.archived ?? 'hidden'}
            options={(['hidden', 'only', 'all'] as const).map((value) => ({
              value,
              label: t(`accounts:filter.archive.${value}`),
            }))}
            onChange={(archived) => set({ archived })}
          />
        )}
      </Field>
    </section>
  );
}

/** The usual numbers of days, and the one a view came with. */
function withOwn(usual: readonly number[], own: number | string | null | undefined): readonly number[] {
  return typeof own === 'number' && !usual.includes(own) ? [...usual, own].toSorted((a, b) => a - b) : usual;
}

type ManyPart = 'industries' | 'stages' | 'owners' | 'sources' | 'sizes' | 'kinds' | 'tags';

interface ManyProps extends FilterPanelProps {
  readonly part: ManyPart;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly children?: React.ReactNode;
}

/** A choice of several. */
function Many({ part, options, filter, onFilter, children }: ManyProps) {
  const { t } = useTranslation();
  const chosen: readonly string[] = filter[part] ?? [];
  return (
    <Field label={t(`accounts:filter.${part}`)} aside={children}>
      {({ id }) => (
        <Select
          id={id}
          mode="multiple"
          allowClear={{ label: t('app:clear') }}
          maxTagCount="responsive"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('accounts:filter.any')}
          notFoundContent={t('app:nothingFound')}
          options={[...options]}
          value={[...chosen]}
          onChange={(values) => onFilter({ ...filter, [part]: values })}
        />
      )}
    </Field>
  );
}
