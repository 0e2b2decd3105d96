import { sha256 } from '../../workbook/sha256.ts';
import type { RoiModel } from '../model.ts';
import type { Overrides } from '../program-inputs.ts';

/** JSON whose keys stand in order, so that the same model is the same text however it was put together. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** SHA-256 of the whole model, the scenario shown and what it puts in place of the model's numbers, in hexadecimal digits. */
export function modelFingerprint(model: RoiModel, scenarioId: string, overrides: Overrides): string {
  return sha256(canonical({ model, scenarioId, overrides }));
}
