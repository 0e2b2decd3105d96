import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BinEntry, type BinKind, namesTold } from '../../shared/bin/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';

/** What was deleted, in the reader's words. */
export function useBinWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const counted = (kind: BinKind, count: number) =>
      t(`bin:counted.${kind}`, { count, shown: formatCount(count, language) });
    return {
      kind: (kind: BinKind): string => t(`bin:kind.${kind}`),
      /** The names; of many the first ones and how many there are. */
      names({ names, count, kind }: BinEntry): string {
        const told = names.slice(0, namesTold);
        const joined = told.join(t('bin:separator'));
        return count > told.length ? t('bin:andMore', { names: joined, all: counted(kind, count) }) : joined;
      },
      /** What went along: 2 位联系人、1 个商机. */
      along: ({ along }: BinEntry): string =>
        along.map(({ kind, count }) => counted(kind, count)).join(t('bin:separator')),
    };
  }, [t, language]);
}
