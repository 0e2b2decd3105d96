import { writeFileSync } from 'node:fs';
import { version } from '../../../package.json';
import { buildRoiWorkbook } from '../../shared/roi/workbook/build-workbook.ts';
import { writeWorkbook } from '../../shared/workbook/write-workbook.ts';
import { InputFault } from './input-fault.ts';
import type { RoiAnswer } from './roi-command.ts';
import { tellModelFault } from './tell-fault.ts';
import { cliWord } from './words.ts';

/**
 * Writes the evaluated scenario as an Excel file, labelled in both languages.
 * @param now for the date on the cover.
 * @throws InputFault when the file cannot be written.
 */
export async function writeRoiWorkbook(path: string, answer: RoiAnswer, now: Date): Promise<void> {
  const { model, scenarioId, overrides } = answer;
  const built = buildRoiWorkbook(model, {
    scenarioId,
    overrides,
    languages: 'both',
    customerName: cliWord('noCustomer'),
    date: localDate(now),
    appVersion: version,
  });
  if (!built.ok) {
    const faults = built.errors.map(({ place, error }) => tellModelFault({ kind: 'formula', place, error }, model));
    throw new InputFault(faults.join('\n'));
  }
  const bytes = await writeWorkbook(built.workbook);
  try {
    writeFileSync(path, bytes);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new InputFault(cliWord('unwritableFile', { path, code }), { cause });
  }
}

/** The day where the user is, not the day in Greenwich. */
function localDate(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
