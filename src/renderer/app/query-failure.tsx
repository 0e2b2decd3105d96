import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { describeFailure } from './failures.ts';
import { useUndo } from './undo.ts';

interface QueryFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Another way on, e.g. back to a list. */
  readonly children?: ReactNode;
}

/** Stands in place of what could not be read, with a button to try again. */
export function QueryFailure({ error, onRetry, children }: QueryFailureProps) {
  const { t } = useTranslation();
  const { undoable, redoable } = useUndo();
  const wayBack = undoable === null ? (redoable === null ? 'none' : 'redo') : redoable === null ? 'undo' : 'both';
  const { title, advice } = describeFailure(error, wayBack);
  return (
    <Notice tone="failure" title={title} text={advice}>
      <button type="button" className="btn" onClick={onRetry}>
        {t('app:crash.retry')}
      </button>
      {children}
    </Notice>
  );
}
