export type WorkbookFault =
  | 'not-finite'
  | 'forbidden-function'
  | 'formula-too-long'
  | 'formula-too-deep'
  | 'bad-name'
  | 'duplicate-name'
  | 'no-package';

/** A workbook that Excel would have to repair, refused before it is written. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;
  /** The cell (`Sheet!B7`), name or part concerned. */
  readonly place: string;

  constructor(fault: WorkbookFault, place: string) {
    super(`${fault} at ${place}`);
    this.name = 'WorkbookError';
    this.fault = fault;
    this.place = place;
  }
}
