import type { CellAddress } from '../../workbook/address.ts';
import type { DefinedName, Workbook } from '../../workbook/workbook.ts';
import { indexOf } from '../dependencies.ts';
import type { RoiModel } from '../model.ts';
import type { CompileError } from '../program.ts';
import { mergeOverrides } from '../program-inputs.ts';
import { runScenarios } from '../run-scenarios.ts';
import { asciiNames } from './ascii-names.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import { type BookContext, placeOf, type RoiWorkbookOptions, rowsOf } from './book-context.ts';
import { calculationsSheet } from './calculations-sheet.ts';
import { cashFlowSheet } from './cash-flow-sheet.ts';
import { costsSheet } from './costs-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { modelFingerprint } from './fingerprint.ts';
import { provenanceSheet } from './provenance-sheet.ts';
import { resultsSheet, shownKey } from './results-sheet.ts';
import { PROGRAM_NAME, versionSheet } from './version-sheet.ts';
import { wordingIn } from './wording.ts';

export type RoiWorkbookResult =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly errors: readonly CompileError[] };

/**
 * A model in one scenario as a workbook whose every figure is a living formula: the expressions that the app evaluated,
 * with the app's values as cached results.
 * @throws RangeError for a scenario the model does not have.
 */
export function buildRoiWorkbook(model: RoiModel, options: RoiWorkbookOptions): RoiWorkbookResult {
  const scenario = model.scenarios.find(({ id }) => id === options.scenarioId);
  if (scenario === undefined) throw new RangeError(`No scenario ${options.scenarioId}`);
  const overrides = mergeOverrides(scenario.overrides, options.overrides);
  const result = runScenarios(model, [{ id: scenario.id, overrides }]);
  if (!result.ok) return result;
  const [run] = result.runs;
  if (run === undefined) throw new RangeError(`No run of scenario ${scenario.id}`);
  const context: BookContext = {
    model,
    options,
    scenario,
    run,
    index: indexOf(run.program),
    wording: wordingIn(options.languages),
    places: new Map(),
    fingerprint: modelFingerprint(model, scenario.id, overrides),
  };
  return { ok: true, workbook: assemble(context) };
}

function assemble(context: BookContext): Workbook {
  const { wording, model, options, fingerprint } = context;
  const inputNames = asciiNames(
    'in',
    model.drivers.map(({ id }) => id),
  );
  // Every sheet is laid out before the first formula is written: formulas point both ways.
  const drafts = [
    coverSheet(context),
    assumptionsSheet(context, inputNames),
    calculationsSheet(context),
    costsSheet(context),
    cashFlowSheet(context),
    resultsSheet(context),
    provenanceSheet(context),
    versionSheet(context),
  ];
  const title = wording.label(model.label).split('\n').join(' ');
  const subject = wording.inline((words) => words.cover.subject);
  return {
    sheets: drafts.map((draft) => draft.finish()),
    names: definedNames(context, inputNames),
    header: { left: `${options.customerName} · ${title}`, right: options.date },
    footer: {
      left: wording.inline((words) => words.fingerprintShort, { fingerprint: fingerprint.slice(0, 16) }),
      right: wording.inline((words) => words.page),
    },
    properties: {
      title,
      subject,
      creator: PROGRAM_NAME,
      date: options.date,
      custom: {
        ModelFingerprint: fingerprint,
        ModelFormat: `${model.format} ${model.formatVersion}`,
        ModelTemplate: `${model.template.id} ${model.template.version}`,
        Scenario: options.scenarioId,
        ApplicationVersion: options.appVersion,
      },
    },
  };
}

function definedNames(context: BookContext, inputNames: ReadonlyMap<string, string>): DefinedName[] {
  const named = (name: string, target: CellAddress): DefinedName => ({ name, target });
  const results = rowsOf(context, 'result').map((row) => row.id);
  const resultNames = asciiNames('res', results);
  return [
    ...[...inputNames].map(([id, name]) => named(name, placeOf(context, id))),
    named('set_discountRate', placeOf(context, 'discountRate')),
    ...[...resultNames].map(([id, name]) => named(name, placeOf(context, shownKey(id)))),
  ];
}
