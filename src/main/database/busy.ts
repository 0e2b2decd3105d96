import type { Action } from '../../shared/history/model.ts';

/** A long action is being written: nothing else may write until it is committed or taken back. */
export class Busy extends Error {
  override readonly name = 'Busy';
  readonly action: Action;
  /** Resolves when it is over, where that is worth waiting for: undo and redo take seconds, an import minutes. */
  readonly worthWaiting: Promise<void> | null;

  constructor(action: Action, worthWaiting: Promise<void> | null) {
    super(`${action.name} is still being written`);
    this.action = action;
    this.worthWaiting = worthWaiting;
  }
}
