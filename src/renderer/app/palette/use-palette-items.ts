import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SearchHit } from '../../../shared/search/contract.ts';
import type { IconName } from '../../ui/icon.tsx';
import { orpc } from '../client.ts';
import { type Command, useCommands } from './use-commands.ts';

const mostRecords = 12;
const icons = { account: 'account', opportunity: 'pipeline', person: 'person' } as const satisfies Record<
  SearchHit['entity'],
  IconName
>;

export interface PaletteItem {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly context: string;
  readonly shortcut: string | undefined;
  readonly run: () => void;
}

/** What the palette offers for the typed words: records found by the main floor, and commands whose name fits. */
export function usePaletteItems(typed: string) {
  const query = typed.trim();
  const navigate = useNavigate();
  const commands = useCommands();
  const found = useQuery({
    ...orpc.search.find.queryOptions({ input: { query: query.slice(0, 200), limit: mostRecords } }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });

  function open({ entity, id, accountId }: SearchHit): void {
    if (entity === 'opportunity') {
      const params = { accountId, opportunityId: id };
      void navigate({ to: '/accounts/$accountId/opportunities/$opportunityId', params });
    } else void navigate({ to: '/accounts/$accountId', params: { accountId } });
  }

  const hits = query === '' ? [] : (found.data ?? []);
  const records = hits.map(
    (hit): PaletteItem => ({
      key: `${hit.entity}-${hit.id}`,
      icon: icons[hit.entity],
      title: hit.title,
      context: hit.context,
      shortcut: undefined,
      run: () => open(hit),
    }),
  );
  return {
    records,
    commands: commands.filter((command) => fits(command, query)).map(itemOf),
    isSearching: found.isFetching,
    error: query === '' ? null : found.error,
  };
}

function fits({ title, words }: Command, query: string): boolean {
  const names = `${title} ${words}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((part) => names.includes(part));
}

function itemOf({ key, icon, title, shortcut, run }: Command): PaletteItem {
  return { key: `command-${key}`, icon, title, context: '', shortcut, run };
}
