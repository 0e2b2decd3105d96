import type { HistoryEntity } from '../../../shared/history/model.ts';

/** A field whose changes can be looked at. */
export interface FieldOfRecord {
  readonly entity: HistoryEntity;
  readonly id: string;
  readonly field: string;
  /** The field's name in the reader's language. */
  readonly label: string;
  /** Words for a kept code, e.g. an industry. */
  readonly valueWords?: (value: string) => string;
}
