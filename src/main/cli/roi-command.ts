import { readFileSync } from 'node:fs';
import { canHold, driverRange } from '../../shared/roi/driver-range.ts';
import { type RoiModel, settings } from '../../shared/roi/model.ts';
import type { Overrides } from '../../shared/roi/program-inputs.ts';
import { readModel } from '../../shared/roi/read-model.ts';
import { type RoiReport, reportModel } from '../../shared/roi/report.ts';
import { readArguments, readAssignments } from './arguments.ts';
import { findJsonFault } from './find-json-fault.ts';
import { InputFault } from './input-fault.ts';
import { tellModelFault, tellRange } from './tell-fault.ts';
import { cliWord } from './words.ts';

export type RoiAnswer = {
  readonly report: RoiReport;
  /** Where to write the workbook, if one was asked for. */
  readonly xlsx: string | undefined;
  readonly model: RoiModel;
  readonly scenarioId: string;
  readonly overrides: Partial<Overrides>;
};

/**
 * `roi MODEL.json [--scenario base] [--set driver=value …] [--xlsx OUT.xlsx]`.
 * @throws InputFault
 */
export function runRoiCommand(given: readonly string[]): RoiAnswer {
  const { plain, options } = readArguments(given, {
    '--scenario': 'once',
    '--set': 'repeatedly',
    '--xlsx': 'once',
  });
  const [path, ...rest] = plain;
  if (path === undefined || rest.length > 0) throw new InputFault(cliWord('roiUsage'));
  const model = readModelFile(path);
  const scenarioId = options.get('--scenario')?.[0] ?? 'base';
  if (!model.scenarios.some(({ id }) => id === scenarioId)) {
    const known = model.scenarios.map(({ id }) => id).join(', ');
    throw new InputFault(cliWord('unknownScenario', { scenario: scenarioId, known }));
  }
  const overrides = readOverrides(model, readAssignments('--set', options.get('--set') ?? []));
  const result = reportModel(model, scenarioId, overrides);
  if (!result.ok) {
    const faults = result.errors.map(({ place, error }) => tellModelFault({ kind: 'formula', place, error }, model));
    throw new InputFault(faults.join('\n'));
  }
  const xlsx = options.get('--xlsx')?.[0];
  return { report: result.report, xlsx, model, scenarioId, overrides };
}

function readModelFile(path: string): RoiModel {
  const data = parseJson(path, readText(path));
  const read = readModel(data);
  if (read.ok) return read.model;
  throw new InputFault(read.faults.map((fault) => `${path}: ${tellModelFault(fault, data)}`).join('\n'));
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    if (cause instanceof TypeError) throw new InputFault(cliWord('notUtf8', { path }), { cause });
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new InputFault(cliWord(code === 'ENOENT' ? 'noFile' : 'unreadableFile', { path, code }), { cause });
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const fault = findJsonFault(text);
    throw new InputFault(cliWord('noJson', { path, line: fault?.line ?? 1, column: fault?.column ?? 1 }), { cause });
  }
}

/** What `--set` puts on top of the scenario: drivers, the discount rate and the horizon. */
function readOverrides(model: RoiModel, values: ReadonlyMap<string, number>): Partial<Overrides> {
  const drivers: Record<string, number> = {};
  let changes: Partial<Overrides> = {};
  for (const [name, value] of values) {
    const place = `--set ${name}`;
    const driver = model.drivers.find(({ id }) => id === name);
    if (driver !== undefined) {
      if (!canHold(driver, value)) {
        const { least, most } = driverRange(driver);
        throw new InputFault(cliWord('atPlace', { place, problem: tellRange(value, least, most) }));
      }
      drivers[name] = value;
    } else if (name === 'discountRate' || name === 'horizonYears') {
      if (!settings.shape[name].safeParse(value).success) {
        throw new InputFault(cliWord('atPlace', { place, problem: cliWord(`refusedSettings.${name}`, { value }) }));
      }
      changes = { ...changes, [name]: value };
    } else {
      const known = [...model.drivers.map(({ id }) => id), 'discountRate', 'horizonYears'].join(', ');
      throw new InputFault(cliWord('unknownDriver', { place, name, known }));
    }
  }
  return { ...changes, drivers };
}
