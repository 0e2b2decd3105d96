import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccountFilter } from '../../shared/accounts/query.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatAmount } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { isNothing, openStages } from './list-state.ts';

type Filter = Partial<AccountFilter>;

interface FilterChipsProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const shown = [
  'industries',
  'stages',
  'owners',
  'minAmount',
  'expectedWithin',
  'silentDays',
  'sources',
  'sizes',
  'kinds',
  'region',
  'tags',
  'groupId',
  'archived',
] as const satisfies readonly (keyof AccountFilter)[];

/** What the list is narrowed by, each with a cross that takes it away. */
export function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const { t } = useTranslation();
  const tell = useFilterWords(filter);
  return shown
    .filter((part) => !isNothing(filter[part]))
    .map((part) => {
      const words = t('accounts:filter.chip', { name: t(`accounts:filter.${part}`), value: tell(part) });
      const { [part]: _, ...rest } = filter;
      return (
        <span key={part} className="filter-chip" title={words}>
          <span className="el">{words}</span>
          <button type="button" aria-label={t('accounts:filter.drop', { words })} onClick={() => onFilter(rest)}>
            <Icon name="x" size={12} />
          </button>
        </span>
      );
    });
}

function useFilterWords(filter: Filter): (part: (typeof shown)[number]) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: team = [] } = useQuery({ ...orpc.team.list.queryOptions(), enabled: !isNothing(filter.owners) });
  const { groupId = null } = filter;
  const group = useQuery({
    ...orpc.accounts.get.queryOptions({ input: { id: groupId ?? '' } }),
    enabled: groupId !== null,
  });
  const all = (group: string, values: readonly string[] = []) =>
    values.map((value) => t(`${group}.${value}`)).join(t('accounts:comma'));

  return (part) => {
    switch (part) {
      case 'industries':
        return all('accounts:industry', filter.industries);
      case 'stages':
        return isOpenStages(filter.stages) ? t('accounts:filter.open') : all('opportunities:stage', filter.stages);
      case 'owners':
        return (filter.owners ?? [])
          .map((owner) =>
            owner === 'me' || owner === 'none'
              ? t(`accounts:filter.owner.${owner}`)
              : (team.find(({ id }) => id === owner)?.name ?? '…'),
          )
          .join(t('accounts:comma'));
      case 'minAmount':
        return t('accounts:filter.atLeast', { amount: formatAmount(filter.minAmount ?? 0, language) });
      case 'expectedWithin':
        return filter.expectedWithin === 'quarter'
          ? t('accounts:filter.quarter')
          : t('accounts:filter.withinDays', { count: filter.expectedWithin ?? 0 });
      case 'silentDays':
        return t('accounts:filter.moreThanDays', { count: filter.silentDays ?? 0 });
      case 'sources':
        return all('accounts:source', filter.sources);
      case 'sizes':
        return all('accounts:size', filter.sizes);
      case 'kinds':
        return all('accounts:kind', filter.kinds);
      case 'region':
        return filter.region ?? '';
      case 'tags':
        return (filter.tags ?? []).join(t('accounts:comma'));
      case 'groupId':
        return group.data?.name ?? '…';
      default:
        return t(`accounts:filter.archive.${filter.archived ?? 'hidden'}`);
    }
  };
}

function isOpenStages(stages: Filter['stages'] = []): boolean {
  return stages.length === openStages.length && openStages.every((stage) => stages.includes(stage));
}
