import { implement } from '@orpc/server';
import { type CustomerRoi, presentationContract } from '../../shared/presentation/contract.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { RequestContext } from '../context.ts';
import type { Presenter } from '../presenter.ts';
import type { SettingsFile } from '../settings-file.ts';

export interface PresentationServices {
  readonly presenter: Presenter;
  readonly settings: SettingsFile;
  readonly changes: ChangeFeed;
  readonly isSystemDark: () => boolean;
  /** The customer's view of the ROI model of an opportunity; undefined when there is none. */
  readonly readCustomerRoi: (opportunityId: string) => CustomerRoi | undefined;
}

/** Opens and leaves the customer's window, and serves it the one record it was opened for. */
export function createPresentationRouter(services: PresentationServices) {
  const { presenter, settings, changes, isSystemDark, readCustomerRoi } = services;
  const procedures = implement(presentationContract).$context<RequestContext>();
  return procedures.router({
    open: procedures.open.handler(({ input, errors }) => {
      if (readCustomerRoi(input.opportunityId) === undefined) {
        throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: input.opportunityId } });
      }
      presenter.present(input.opportunityId);
    }),
    close: procedures.close.handler(() => presenter.leave()),
    leave: procedures.leave.handler(() => presenter.leave()),
    roi: procedures.roi.handler(({ context, errors }) => {
      const id = context.presentedOpportunityId ?? '';
      const shown = readCustomerRoi(id);
      if (shown === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id } });
      return shown;
    }),
    appearance: procedures.appearance.handler(() => {
      const { language, theme } = settings.read();
      const dark = theme === 'dark' || (theme === 'system' && isSystemDark());
      return { language, theme: dark ? ('dark' as const) : ('light' as const) };
    }),
    changes: procedures.changes.handler(async function* ({ signal }) {
      // The names of the tables stay here: what else the engineer touches is nobody's business in the room.
      for await (const _ of changes.follow(signal)) yield {};
    }),
  });
}
