import { implement } from '@orpc/server';
import {
  type CustomerRoi,
  type Presentable,
  type Presented,
  presentationContract,
} from '../../shared/presentation/contract.ts';
import type { CustomerPoc } from '../../shared/presentation/customer-poc.ts';
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
  /** The customer's view of a POC; undefined when the opportunity has no such one. */
  readonly readCustomerPoc: (opportunityId: string, pocId: string) => CustomerPoc | undefined;
}

const entityOf = { roi: 'roiModel', poc: 'poc' } as const satisfies Record<Presentable, string>;

/** Opens and leaves the customer's window, and serves it the records it was opened for. */
export function createPresentationRouter(services: PresentationServices) {
  const { presenter, settings, changes, isSystemDark, readCustomerRoi, readCustomerPoc } = services;
  const procedures = implement(presentationContract).$context<RequestContext>();
  const roiOf = (presented: Presented | null) => presented && readCustomerRoi(presented.opportunityId);
  const pocOf = (presented: Presented | null) =>
    presented?.pocId ? readCustomerPoc(presented.opportunityId, presented.pocId) : undefined;
  const missing = (record: Presentable, presented: Presented | null) => ({
    data: {
      entity: entityOf[record],
      id: (record === 'roi' ? presented?.opportunityId : presented?.pocId) ?? '',
    },
  });
  function recordsOf(presented: Presented | null): Presentable[] {
    return [...(roiOf(presented) ? (['roi'] as const) : []), ...(pocOf(presented) ? (['poc'] as const) : [])];
  }

  return procedures.router({
    open: procedures.open.handler(({ input, errors }) => {
      if (!recordsOf(input).includes(input.first)) throw errors.NOT_FOUND(missing(input.first, input));
      presenter.present(input);
    }),
    close: procedures.close.handler(() => presenter.leave()),
    leave: procedures.leave.handler(() => presenter.leave()),
    agenda: procedures.agenda.handler(({ context: { presented } }) => ({
      first: presented?.first ?? 'roi',
      records: recordsOf(presented),
    })),
    roi: procedures.roi.handler(({ context: { presented }, errors }) => {
      const shown = roiOf(presented);
      if (!shown) throw errors.NOT_FOUND(missing('roi', presented));
      return shown;
    }),
    poc: procedures.poc.handler(({ context: { presented }, errors }) => {
      const shown = pocOf(presented);
      if (!shown) throw errors.NOT_FOUND(missing('poc', presented));
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
