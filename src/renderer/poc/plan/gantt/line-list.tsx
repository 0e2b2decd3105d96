import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../../../../shared/poc/schedule/contract.ts';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useLineWords } from '../use-line-words.ts';
import { lineHeight } from './geometry.ts';

interface LineListProps {
  readonly rows: readonly ScheduledTask[];
  /** Indices of the rows in view. */
  readonly visible: readonly number[];
  readonly ownersOf: (id: string) => Pick<PlanRow, 'ownerName' | 'customerName'>;
  readonly selectedId: string | null;
  readonly folded: ReadonlySet<string>;
  readonly onKey: (event: KeyboardEvent, index: number) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The table beside the chart: every line a button, one of which the Tab key reaches; the arrows do the rest. */
export function LineList(props: LineListProps) {
  const { rows, visible, ownersOf, selectedId, folded, onKey, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const words = useLineWords();
  const reached = Math.max(
    visible[0] ?? 0,
    rows.findIndex(({ task }) => task.id === selectedId),
  );
  return (
    <ul className="plan-lines" aria-label={t('poc-plan:lines')} style={{ height: rows.length * lineHeight }}>
      {visible.map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const { task, state } = row;
        const { ownerName, customerName } = ownersOf(task.id);
        const owners = [ownerName, customerName].filter((name) => name !== '').join(' / ');
        const isPhase = task.kind === 'phase';
        return (
          <li key={task.id} style={{ top: index * lineHeight }}>
            <button
              type="button"
              data-line={index}
              className={`plan-row ${isPhase ? 'of-phase' : ''} ${task.parentId === null ? '' : 'indented'}`}
              aria-current={task.id === selectedId ? 'true' : undefined}
              aria-expanded={isPhase ? !folded.has(task.id) : undefined}
              aria-label={words.inFull(row)}
              tabIndex={index === reached ? 0 : -1}
              onClick={() => onSelect(task.id)}
              onDoubleClick={() => onOpen(task.id)}
              onKeyDown={(event) => onKey(event, index)}
            >
              <span className="plan-row-name">
                <span className="el" title={task.name}>
                  {task.name}
                </span>
                {state === 'blocked' || (state === 'overdue' && !isPhase) ? (
                  <span className={`chip ${state === 'blocked' ? 'bad' : 'warn'}`} title={t(`poc-plan:state.${state}`)}>
                    <Icon name={state === 'blocked' ? 'x' : 'warn'} size={12} />
                  </span>
                ) : null}
              </span>
              <span className="plan-row-owners el" title={owners}>
                {owners}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
