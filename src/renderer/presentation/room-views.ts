import type { Presentable } from '../../shared/presentation/contract.ts';

/** Pages of the room: the value of the deal; what came out of its POC; and the POC's plan. */
export type RoomView = 'roi' | 'results' | 'plan';

const viewsOfRecord = { roi: ['roi'], poc: ['results', 'plan'] } as const satisfies Record<
  Presentable,
  readonly [RoomView, ...RoomView[]]
>;

/** The pages of what there is to be shown, in their order. */
export function viewsOf(records: readonly Presentable[]): readonly RoomView[] {
  return records.flatMap((record) => viewsOfRecord[record]);
}

/** The page with which a record begins. */
export function firstViewOf(record: Presentable): RoomView {
  return viewsOfRecord[record][0];
}

export function recordOf(view: RoomView): Presentable {
  return view === 'roi' ? 'roi' : 'poc';
}
