import type { Action } from '../../shared/history/model.ts';

/** A long action is being written: nothing else may write until it is committed or taken back. */
export class Busy extends Error {
  override readonly name = 'Busy';
  readonly action: Action;

  constructor(action: Action) {
    super(`${action.name} is still being written`);
    this.action = action;
  }
}
