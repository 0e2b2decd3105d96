import type { FindingCode } from '../finding-codes.ts';
import type { LayerKey } from '../layer.ts';

/** From the worst down: it can end the deal · it will cost the deal · it should be known better. */
export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** A field that made a rule speak, with the value it had and the threshold that the value did not keep. */
export interface FiredBy {
  /** Whose field; null = of the whole map, of a layer or of a tie. */
  readonly stakeholderId: string | null;
  readonly edgeId?: string;
  readonly field: string;
  readonly value: string | number | null;
  readonly threshold?: number;
}

/**
 * A danger on the map. Its texts are `finding.<code>.title`, `.why` and `.advice`. They take `params` as they are (its
 * `context`, where there is one, chooses another wording of the same text), `names` of `stakeholderIds` and, where `layer`
 * is set, its name as `layer`.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Whom it is about; empty = the whole map. */
  readonly stakeholderIds: readonly string[];
  /** The layer whose questions and material answer it; null = none alone. */
  readonly layer: LayerKey | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly firedBy: readonly FiredBy[];
}
