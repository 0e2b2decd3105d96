import { type BreakEven, findBreakEven } from '../break-even.ts';
import { indexOf } from '../dependencies.ts';
import type { EvaluableDriver } from '../evaluable-model.ts';
import { driverValue } from '../model.ts';
import type { ScenarioRun } from '../run-scenarios.ts';
import { formatQuantity } from './format-value.ts';
import { type Reader, unitLabel } from './row-label.ts';

/** How far one deciding driver may move, all else unchanged, before NPV is zero. */
export type BreakEvenLine = {
  readonly driver: string;
  /** The value in the scenario at hand, with its unit; null for a question still to be asked, counted as 0. */
  readonly present: string | null;
  readonly breakEven:
    | { readonly kind: 'value'; readonly text: string }
    | { readonly kind: Exclude<BreakEven['kind'], 'value'> };
};

export type DecidingModel = { readonly drivers: readonly (EvaluableDriver & { readonly deciding: boolean })[] };

/**
 * The break-even value of every deciding driver in the reader's language, in the model's order. Takes some milliseconds:
 * for a moment at rest, not for every step of a slider.
 */
export function explainBreakEven(run: ScenarioRun, model: DecidingModel, reader: Reader): readonly BreakEvenLine[] {
  const { rowOf } = indexOf(run.program);
  return model.drivers.flatMap((driver): readonly BreakEvenLine[] => {
    const row = rowOf(driver.id);
    if (!driver.deciding || row === undefined) return [];
    const tell = (value: number) => formatQuantity(value, row.unit, unitLabel(row, reader), reader.language);
    const value = run.inputs.get(driver.id) ?? 0;
    const found = findBreakEven(run, driver);
    return [
      {
        driver: driver.id,
        present: driverValue(driver) === null && value === 0 ? null : tell(value),
        breakEven: found.kind === 'value' ? { kind: 'value', text: tell(found.value) } : { kind: found.kind },
      },
    ];
  });
}
