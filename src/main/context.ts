import type { Audience } from '../shared/kernel/procedure.ts';
import type { Presented } from '../shared/presentation/contract.ts';

/** What the main floor knows of a caller: it belongs to the message port and never comes from the window itself. */
export interface RequestContext {
  readonly audience: Audience;
  /** The Electron id of the window's page, so that a dialog opens over the right window. */
  readonly webContentsId: number;
  /** What a customer window was opened for; null on our own window. */
  readonly presented: Presented | null;
}
