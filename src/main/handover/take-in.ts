import type { NewOwner } from '../../shared/handover/model.ts';
import { sqliteCode } from '../database/connection.ts';
import type { RowWriter } from '../database/row-writer.ts';
import { idOf } from './collect.ts';
import { BundleRefused } from './envelope.ts';
import type { TakeInPlan } from './plan.ts';

/** Tables whose rows somebody of our side answers for. */
const owned = new Set(['accounts', 'opportunities', 'pocs', 'tasks']);

interface TakeInOptions {
  readonly writer: RowWriter;
  readonly newOwner: NewOwner;
  /** The teammate who is me. */
  readonly myId: string | null;
  /** Called for each row that found its only place taken, or that hangs on such a row. */
  readonly onSkip: () => void;
  /** Lets what is believed of somebody follow his latest evidence, ours or theirs. */
  readonly followEvidence: (stakeholderId: string) => void;
}

/** The steps that bring a bundle's rows in, parents before their children. */
export function* takeInSteps({ removed, rows }: TakeInPlan, options: TakeInOptions): Generator<() => void, void> {
  const { writer, newOwner, myId, onSkip, followEvidence } = options;
  const judged = new Set<string>();
  const skipped = new Set<string>();
  // First, so that a part which came anew under another id finds its place free.
  for (const { table, id } of removed) yield () => writer.remove(table, id);
  for (const { shape, row: theirs, standing } of rows) {
    if (standing === 'same' || standing === 'newer-here') continue;
    if (shape.name === 'stakeholders') judged.add(idOf(theirs));
    if (shape.name === 'judgements') judged.add(String(theirs.stakeholder_id));
    const row = newOwner === 'me' && owned.has(shape.name) ? { ...theirs, owner_id: myId } : theirs;
    yield () => {
      const hangsOnSkipped = shape.references.some(({ column, isOwner }) => isOwner && skipped.has(`${row[column]}`));
      const isWritten =
        !hangsOnSkipped &&
        written(() => {
          if (standing === 'new') writer.insert(shape, row);
          else writer.update(shape, idOf(row), row);
        });
      if (isWritten) return;
      skipped.add(idOf(row));
      onSkip();
    };
  }
  for (const id of judged) yield () => followEvidence(id);
}

/** Answers false when the only place for the row is taken; any other rule that it breaks damns the bundle. */
function written(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    const code = sqliteCode(error);
    if (code === 'SQLITE_CONSTRAINT_UNIQUE') return false;
    if (code?.startsWith('SQLITE_CONSTRAINT') === true) throw new BundleRefused('damaged', error);
    throw error;
  }
}
