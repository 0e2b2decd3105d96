import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { HyperFormula } from 'hyperformula';
import * as xlsx from 'xlsx';
import { setDriver } from '../../src/shared/roi/edit-model.ts';
import { roiModel } from '../../src/shared/roi/model.ts';
import { runScenarios } from '../../src/shared/roi/run-scenarios.ts';
import { recalculate } from '../workbook/recalculate.ts';
import { record, summary } from './results.ts';

const example = 'resources/examples/bank-customer-service.json';
const model = roiModel.parse(JSON.parse(readFileSync(example, 'utf8')));
const rounds = 200;

// The three scenarios, and each driver at its low and its high: what the tornado will show.
const variations = [
  ...model.scenarios,
  ...model.drivers.flatMap(({ id, low, high }) =>
    [low, high].map((value) => ({ id: `${id} ${value}`, overrides: { drivers: { [id]: value } } })),
  ),
];

/** One driver moved: every cell of every variation computed anew. */
function moveDriver(value: number): number {
  const edit = setDriver(model, 'headcount', { value });
  if (!edit.ok) throw new Error('the example has no such driver');
  const result = runScenarios(edit.model, variations);
  if (!result.ok) throw new Error('the example does not compile');
  return result.runs.reduce((sum, { evaluation, sample }) => sum + evaluation.value('npv', sample), 0);
}

const ours: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const started = performance.now();
  moveDriver(300 + round);
  ours.push(performance.now() - started);
}

// The same model as procurement gets it: one scenario, the sheets that carry formulas.
const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'roi.xlsx');
execFileSync(process.execPath, ['scripts/cli.mjs', 'roi', example, '--xlsx', path], { stdio: 'ignore' });
const book = xlsx.read(readFileSync(path), { cellFormula: true });
const sheets = Object.fromEntries(
  book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] as Record<string, xlsx.CellObject>;
    const range = xlsx.utils.decode_range((book.Sheets[name] as xlsx.WorkSheet)['!ref'] ?? 'A1');
    const rows = Array.from({ length: range.e.r + 1 }, (_, row) =>
      Array.from({ length: range.e.c + 1 }, (__, column) => {
        const cell = sheet[xlsx.utils.encode_cell({ r: row, c: column })];
        return cell?.f === undefined ? ((cell?.v as string | number | undefined) ?? null) : `=${cell.f}`;
      }),
    );
    return [name, rows];
  }),
);
const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
const name = book.Workbook?.Names?.find((each) => /headcount/i.test(each.Name));
const [sheetName = '', address = ''] = (name?.Ref ?? '').replaceAll('$', '').replaceAll("'", '').split('!');
const place = xlsx.utils.decode_cell(address);
const sheet = engine.getSheetId(sheetName);
if (sheet === undefined) throw new Error(`the workbook does not name the driver: ${name?.Ref}`);
const theirs: number[] = [];
for (let round = 0; round < rounds / 10; round += 1) {
  const started = performance.now();
  // An engine of cells computes one variation at a time: as many recalculations as there are variations.
  for (let variation = 0; variation < variations.length; variation += 1) {
    engine.setCellContents({ sheet, row: place.r, col: place.c }, 300 + round + variation / 100);
  }
  theirs.push(performance.now() - started);
}

const copies = Array.from({ length: 10 }, () => new Uint8Array(readFileSync(path)));
const started = performance.now();
await recalculate(copies);
const office = (performance.now() - started) / copies.length;

const our = summary(ours);
const their = summary(theirs);
const measured = {
  measure: `one driver changed: all results in ${variations.length} variations (scenarios, each driver low and high)`,
  ours: `median ${our.median.toFixed(2)} ms, p95 ${our.p95.toFixed(2)} ms`,
};
record({
  ...measured,
  measure: `${measured.measure}, against an office program`,
  comparedWith: 'LibreOffice recalculating the exported workbook once (batch of 10)',
  theirs: `${office.toFixed(0)} ms a workbook`,
  ratio: `${(office / our.median).toFixed(0)}× faster`,
  bar: '≥ 100× faster',
});
record({
  ...measured,
  measure: `${measured.measure}, against a spreadsheet engine`,
  comparedWith: 'HyperFormula in-process on the exported workbook, once per variation',
  theirs: `median ${their.median.toFixed(1)} ms`,
  ratio: `${(their.median / our.median).toFixed(1)}× faster`,
  bar: '≥ 10× faster',
});
