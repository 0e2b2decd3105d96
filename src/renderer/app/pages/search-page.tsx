import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { searchedEntities } from '../../../shared/search/searched-fields.ts';
import { formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TableKeyHints } from '../../ui/table-key-hints.tsx';
import { useSingleKey } from '../../ui/use-single-key.ts';
import { orpc } from '../client.ts';
import { useLanguage } from '../i18n.ts';
import { QueryFailure } from '../query-failure.tsx';
import { ResultList } from '../search/result-list.tsx';
import '../../ui/find-box.css';
import '../search/search.css';
import { useSearchState } from '../search/search-state.ts';
import { useOpenRecord } from '../search/use-open-record.ts';

/** Nobody reads more; more letters find the one that is looked for. */
const mostOfKind = 200;
const mostOfOneKind = 1000;

/** Everything that was found, of all kinds or of one. */
export function SearchPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useSingleKey('/', () => box.current?.focus());
  const { query, kind, ask, narrow } = useSearchState();
  const openRecord = useOpenRecord();
  const asked = useDeferredValue(query.trim().slice(0, 200));
  const limit = kind === null ? mostOfKind : mostOfOneKind;
  const found = useQuery({
    ...orpc.search.find.queryOptions({ input: { query: asked, limit, ...(kind === null ? {} : { kinds: [kind] }) } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const hits = asked === '' ? [] : (found.data ?? []);
  const isCut = searchedEntities.some((entity) => hits.filter((hit) => hit.entity === entity).length === limit);
  const options = [
    { value: 'all', label: t('search:kind.all') },
    ...searchedEntities.map((entity) => ({ value: entity, label: t(`search:kind.${entity}`) })),
  ] as const;
  return (
    <section className="card search-page" aria-labelledby="search-title">
      <h1 className="visually-hidden" id="search-title">
        {t('search:title')}
      </h1>
      <div className="search-tools">
        <label className="find">
          <Icon name="search" />
          <span className="visually-hidden">{t('search:title')}</span>
          <input
            ref={box}
            type="search"
            placeholder={t('search:placeholder')}
            value={query}
            maxLength={200}
            onChange={(event) => ask(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
              event.preventDefault();
              list.current?.focus();
            }}
          />
          <kbd>/</kbd>
        </label>
        <Segmented
          label={t('search:kinds')}
          value={kind ?? 'all'}
          options={options}
          onChange={(value) => narrow(value === 'all' ? null : value)}
        />
      </div>
      {found.error !== null && asked !== '' ? (
        <QueryFailure error={found.error} onRetry={() => void found.refetch()} />
      ) : hits.length > 0 ? (
        <ResultList key={`${asked} ${kind}`} ref={list} hits={hits} onOpen={openRecord} />
      ) : asked === '' || !found.isFetching ? (
        <Notice
          tone="empty"
          icon="search"
          title={asked === '' ? t('search:ask') : t('search:nothing', { query: asked })}
          text={t('search:advice')}
        />
      ) : (
        <p className="page-loading">{t('app:loading')}</p>
      )}
      <footer className="table-foot">
        <span role="status">
          {asked === '' || found.isPending || found.isError
            ? ''
            : t(isCut ? 'search:cut' : 'search:found', {
                count: hits.length,
                shown: formatCount(hits.length, language),
              })}
        </span>
        <span className="sp" />
        <TableKeyHints />
      </footer>
    </section>
  );
}
