import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FoundRecord, SearchHit } from '../../../shared/search/contract.ts';
import type { SearchedEntity } from '../../../shared/search/searched-fields.ts';
import { orpc } from '../client.ts';
import { useLanguage } from '../i18n.ts';
import { useRecentRecords } from '../search/recent-records.ts';
import { recordIcons } from '../search/record-icons.ts';
import { useSearchState } from '../search/search-state.ts';
import { settledWord } from '../search/settled-word.ts';
import { tellContext } from '../search/tell-context.ts';
import { useFoundIn } from '../search/use-found-in.ts';
import { useOpenRecord } from '../search/use-open-record.ts';
import type { PaletteItem } from './palette-item.ts';
import { type Command, useCommands } from './use-commands.ts';
import { useQuickEntry } from './use-quick-entry.ts';

/** Enough to see whether it is there; the page of results shows the rest. */
const mostOfKind = 5;

interface PaletteSection {
  readonly key: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

/** What the palette offers for the typed words: records by kind, commands whose name fits, and the page of all results. */
export function usePaletteItems(typed: string) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = typed.trim();
  const isAsking = query !== '';
  const navigate = useNavigate();
  const commands = useCommands();
  const quickEntry = useQuickEntry(typed);
  const openRecord = useOpenRecord();
  const foundIn = useFoundIn();
  const recent = useRecentRecords(!isAsking);
  const found = useQuery({
    ...orpc.search.find.queryOptions({ input: { query: query.slice(0, 200), limit: mostOfKind } }),
    enabled: isAsking,
    placeholderData: keepPreviousData,
  });

  function showAll(): void {
    useSearchState.getState().ask(query);
    useSearchState.getState().narrow(null);
    void navigate({ to: '/search' });
  }

  const recordItem = (record: FoundRecord): PaletteItem => ({
    key: `${record.entity}-${record.id}`,
    icon: recordIcons[record.entity],
    title: record.title,
    context: tellContext(record, language),
    ...(record.isSettled ? { settled: t(`search:${settledWord(record.entity)}`) } : {}),
    run: () => openRecord(record),
  });
  const hitItem = (hit: SearchHit): PaletteItem => ({
    ...recordItem(hit),
    titleMarks: hit.titleMarks,
    ...(hit.field === null ? {} : { found: { label: foundIn(hit), text: hit.field.text, marks: hit.field.marks } }),
  });

  const hits = isAsking ? (found.data ?? []) : [];
  const sections: readonly PaletteSection[] = [
    { key: 'quick', label: t('activities:quick.section'), items: quickEntry },
    { key: 'recent', label: t('search:recent'), items: recent.map(recordItem) },
    ...kindsOf(hits).map((kind) => ({
      key: kind,
      label: t(`search:kind.${kind}`),
      items: hits.filter(({ entity }) => entity === kind).map(hitItem),
    })),
    {
      key: 'commands',
      label: t('search:commands'),
      items: [
        ...commands.filter((command) => fits(command, query)).map(itemOf),
        ...(hits.length === 0
          ? []
          : [
              {
                key: 'all-results',
                icon: 'search',
                title: t('search:all', { query }),
                context: '',
                shortcut: 'Ctrl Enter',
                run: showAll,
              } as const,
            ]),
      ],
    },
  ];
  return {
    sections: sections.filter(({ items }) => items.length > 0),
    showAll: isAsking ? showAll : null,
    isSearching: found.isFetching,
    error: isAsking ? found.error : null,
    searchAgain: () => void found.refetch(),
  };
}

/** The kinds in the order in which their best hits came. */
function kindsOf(hits: readonly SearchHit[]): readonly SearchedEntity[] {
  const kinds = new Set(hits.map(({ entity }) => entity));
  return [...kinds];
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
