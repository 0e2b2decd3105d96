import { compileModel } from './compile-model.ts';
import { canHold, driverRange } from './driver-range.ts';
import { type RoiModel, roiModel, standardScenarios } from './model.ts';
import type { CompileError } from './program.ts';

/** What is wrong with a model file, and where: `benefits[1].formula`. */
export type ModelFault = { readonly place: string } & (
  | { readonly kind: 'formula'; readonly error: CompileError['error'] }
  /** The file's form is wrong; `detail` is the validator's own sentence, in English. */
  | { readonly kind: 'form'; readonly detail: string }
  | { readonly kind: 'unknown-driver'; readonly name: string }
  | { readonly kind: 'missing-scenario'; readonly name: string }
  | { readonly kind: 'duplicate-scenario'; readonly name: string }
  /** A least above a most, or a value outside them. */
  | { readonly kind: 'out-of-range'; readonly value: number; readonly least: number; readonly most: number }
);

/** In years, as the settings allow. */
const longestHorizon = 10;

export type ReadModelResult =
  | { readonly ok: true; readonly model: RoiModel }
  | { readonly ok: false; readonly faults: readonly ModelFault[] };

/**
 * Reads a template or a model from parsed JSON: its form, its names and ranges, its formulas with their units. Its names
 * must be free in the longest horizon, so that a longer one never turns a sound model into a faulty one. Repairs nothing.
 * @returns or the faults of the first of these that fails, each with its place.
 */
export function readModel(data: unknown): ReadModelResult {
  const parsed = roiModel.safeParse(data);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }): ModelFault => {
      return { kind: 'form', place: placeOf(path), detail: message };
    });
    return { ok: false, faults };
  }
  const model = parsed.data;
  const faults = [...rangeFaults(model), ...scenarioFaults(model)];
  if (faults.length > 0) return { ok: false, faults };
  const compiled = compileModel(model, longestHorizon);
  return compiled.ok
    ? { ok: true, model }
    : { ok: false, faults: compiled.errors.map(({ place, error }) => ({ kind: 'formula', place, error })) };
}

function rangeFaults(model: RoiModel): readonly ModelFault[] {
  return model.drivers.flatMap((driver, i) => {
    const { min, max, low, high, value } = driver;
    const place = `drivers[${i}]`;
    const fault = (name: string, found: number, least: number, most: number): ModelFault => {
      return { kind: 'out-of-range', place: `${place}.${name}`, value: found, least, most };
    };
    const { least, most } = driverRange(driver);
    const held = { default: driver.default, value };
    return [
      ...(min > max ? [fault('min', min, -Number.MAX_VALUE, max)] : []),
      ...(low > high ? [fault('low', low, -Number.MAX_VALUE, high)] : []),
      ...Object.entries(held).flatMap(([name, number]) => {
        return typeof number !== 'number' || canHold(driver, number) ? [] : [fault(name, number, least, most)];
      }),
    ];
  });
}

function scenarioFaults(model: RoiModel): readonly ModelFault[] {
  const ids = model.scenarios.map(({ id }) => id);
  const missing = standardScenarios
    .filter((name) => !ids.includes(name))
    .map((name): ModelFault => ({ kind: 'missing-scenario', place: 'scenarios', name }));
  const faults = model.scenarios.flatMap(({ id, overrides }, i): readonly ModelFault[] => {
    const twice: readonly ModelFault[] =
      ids.indexOf(id) < i ? [{ kind: 'duplicate-scenario', place: `scenarios[${i}].id`, name: id }] : [];
    const drivers = Object.entries(overrides.drivers).flatMap(([name, value]): readonly ModelFault[] => {
      const place = `scenarios[${i}].overrides.drivers.${name}`;
      const driver = model.drivers.find((each) => each.id === name);
      if (driver === undefined) return [{ kind: 'unknown-driver', place, name }];
      return canHold(driver, value) ? [] : [{ kind: 'out-of-range', place, value, ...driverRange(driver) }];
    });
    return [...twice, ...drivers];
  });
  return [...missing, ...faults];
}

/** `['drivers', 2, 'unit']` as `drivers[2].unit`; the file itself as `model`. */
function placeOf(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (place, part) => (typeof part === 'number' ? `${place}[${part}]` : `${place}${place && '.'}${String(part)}`),
    '',
  );
  return text === '' ? 'model' : text;
}
