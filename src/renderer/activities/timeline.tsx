import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActivityKind, type ActivityRow, activityKinds } from '../../shared/activities/model.ts';
import type { TimelineScope } from '../../shared/activities/scope.ts';
import { useCalendarExport } from '../app/calendar-export.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { openNewActivity } from '../app/new-record/new-record-state.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { formatCount } from '../ui/format.ts';
import { formatMonth } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';
import './activities.css';
import { LogDialog } from './log-dialog.tsx';
import { TimelineRow } from './timeline-row.tsx';
import { type TimelineItem, useTimelineItems } from './use-timeline-items.ts';

interface TimelineProps {
  readonly accountId: string;
  /** Only what this person took part in, with whatever customer. */
  readonly personId?: string | undefined;
  /** Only what belongs to this deal. */
  readonly opportunityId?: string | undefined;
  /** The files of an opened entry. */
  readonly filesOf?: (row: ActivityRow) => ReactNode;
}

/** Everything that happens with a customer, a person or in a deal: plans on top, then the past by month. */
export function Timeline({ accountId, personId, opportunityId, filesOf }: TimelineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const exportCalendar = useCalendarExport();
  const [kind, setKind] = useState<ActivityKind | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [loggedId, setLoggedId] = useState<string | null>(null);
  const list = useQuery(orpc.activities.list.queryOptions({ input: scopeOf({ accountId, personId, opportunityId }) }));
  const rows = list.data ?? [];
  const { scroller, items, virtualizer } = useTimelineItems(rows, kind);
  const add = () =>
    openNewActivity({
      accountId,
      personIds: personId === undefined ? [] : [personId],
      opportunityId: opportunityId ?? null,
    });

  const contentOf = (item: TimelineItem) => {
    if (item.kind === 'planned') return <h3 className="timeline-head">{t('activities:planned')}</h3>;
    if (item.kind === 'month') return <h3 className="timeline-head">{formatMonth(item.month, language)}</h3>;
    const { row } = item;
    return (
      <TimelineRow
        row={row}
        isOpen={row.id === openId}
        showsAccount={row.accountId !== accountId}
        onToggle={() => setOpenId(row.id === openId ? null : row.id)}
        onLog={() => setLoggedId(row.id)}
        files={row.id === openId ? filesOf?.(row) : null}
      />
    );
  };

  return (
    <section className="card timeline" aria-label={t('activities:timeline')}>
      <div className="hd">
        <h2>{t('activities:title')}</h2>
        <span className="cnt">{rows.length > 0 ? formatCount(rows.length, language) : ''}</span>
        <div className="acts">
          <Segmented
            label={t('activities:kind.label')}
            value={kind ?? 'all'}
            options={(['all', ...activityKinds] as const).map((value) => ({
              value,
              label: t(`activities:kind.${value}`),
            }))}
            onChange={(value) => setKind(value === 'all' ? null : value)}
          />
          <button
            type="button"
            className="btn ghost sq"
            aria-label={t('activities:exportPlanned')}
            title={t('activities:exportPlanned')}
            onClick={() =>
              exportCalendar(
                t('activities:exportName'),
                rows.filter(({ status }) => status === 'planned'),
              )
            }
          >
            <Icon name="calendar" />
          </button>
          <button type="button" className="btn" onClick={add}>
            <Icon name="plus" />
            {t('activities:new.title')}
          </button>
        </div>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 ? (
        <Notice tone="empty" icon="calendar" title={t('activities:empty.title')} text={t('activities:empty.text')}>
          <button type="button" className="btn pri" onClick={add}>
            {t('activities:new.title')}
          </button>
        </Notice>
      ) : null}
      {rows.length > 0 && items.length === 0 ? <p className="timeline-none">{t('activities:emptyKind')}</p> : null}
      <div ref={scroller} className="timeline-scroller">
        {/* The entries' own buttons take the focus; the arrows only move it. */}
        <ul style={{ height: virtualizer.getTotalSize() }} aria-busy={list.isFetching} onKeyDown={moveFocus}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const item = items[index];
            return item === undefined ? null : (
              <li
                key={key}
                data-index={index}
                ref={virtualizer.measureElement}
                className="timeline-item"
                style={{ transform: `translateY(${start}px)` }}
              >
                {contentOf(item)}
              </li>
            );
          })}
        </ul>
      </div>
      {loggedId === null ? null : <LogDialog activityId={loggedId} onClose={() => setLoggedId(null)} />}
    </section>
  );
}

function scopeOf({ accountId, personId, opportunityId }: TimelineProps): TimelineScope {
  if (personId !== undefined) return { kind: 'person', id: personId };
  if (opportunityId !== undefined) return { kind: 'opportunity', id: opportunityId };
  return { kind: 'account', id: accountId };
}

/** Up and down go from entry to entry; inside an open one the arrows belong to its fields. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLElement)) return;
  if (target.dataset.entry === undefined) return;
  const entries = [...currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
  entries[entries.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}
