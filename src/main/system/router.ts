import { implement } from '@orpc/server';
import { systemContract } from '../../shared/system/contract.ts';
import type { About, PageFoot, Paper, Preferences } from '../../shared/system/model.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { RequestContext } from '../context.ts';
import type { SettingsFile, StoredSettings } from '../settings-file.ts';

export interface SystemServices {
  readonly settings: SettingsFile;
  readonly changes: ChangeFeed;
  readonly about: About;
  /** Asks over the caller's window where to save and writes there; null when the user cancels. */
  readonly saveFile: (webContentsId: number, name: string, kind: string, content: Uint8Array) => Promise<string | null>;
  readonly paperAsPdf: (paper: Paper) => Promise<Uint8Array>;
  /** What the page of the caller's window gives to a printer. */
  readonly pageAsPdf: (webContentsId: number, foot: PageFoot) => Promise<Uint8Array>;
  /** Asks for a printer; false when the user cancels. */
  readonly printPaper: (paper: Paper) => Promise<boolean>;
}

/** Preferences, what is installed, the stream of changes, saving a file where the user says. */
export function createSystemRouter(services: SystemServices) {
  const { settings, changes, about, saveFile, paperAsPdf, pageAsPdf, printPaper } = services;
  const procedures = implement(systemContract).$context<RequestContext>();
  return procedures.router({
    preferences: procedures.preferences.handler(() => preferencesOf(settings.read())),
    setPreferences: procedures.setPreferences.handler(({ input }) => {
      const updated = settings.update(input);
      // The customer's window follows language and theme; the page that is open is nobody else's matter.
      if (input.language !== undefined || input.theme !== undefined) changes.publish(['preferences']);
      return preferencesOf(updated);
    }),
    about: procedures.about.handler(() => about),
    changes: procedures.changes.handler(({ signal }) => changes.follow(signal)),
    saveFile: procedures.saveFile.handler(async ({ input, context, errors }) => {
      const bytes = new Uint8Array(await input.content.arrayBuffer());
      try {
        const path = await saveFile(context.webContentsId, input.suggestedName, input.kind, bytes);
        return path === null ? null : { path };
      } catch (error) {
        throw errors.REFUSED({ data: { reason: 'file-not-written', detail: { code: codeOf(error) } } });
      }
    }),
    paperAsPdf: procedures.paperAsPdf.handler(async ({ input }) => pdfFile(await paperAsPdf(input))),
    pageAsPdf: procedures.pageAsPdf.handler(async ({ input, context }) =>
      pdfFile(await pageAsPdf(context.webContentsId, input)),
    ),
    print: procedures.print.handler(async ({ input, errors }) => {
      try {
        return await printPaper(input);
      } catch (error) {
        throw errors.REFUSED({ data: { reason: 'not-printed', detail: {} }, cause: error });
      }
    }),
  });
}

function pdfFile(bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], 'paper.pdf', { type: 'application/pdf' });
}

function preferencesOf({ language, theme, lastPage }: StoredSettings): Preferences {
  return { language, theme, ...(lastPage === undefined ? {} : { lastPage }) };
}

/** The system's own word for what went wrong (EACCES, ENOSPC, EBUSY), which the screen explains. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
