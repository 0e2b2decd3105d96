import { runFormulaCommand } from './formula-command.ts';
import { InputFault } from './input-fault.ts';
import { runRoiCommand } from './roi-command.ts';
import { cliWord } from './words.ts';
import { writeRoiWorkbook } from './write-roi-workbook.ts';

/** What a command leaves behind: texts for the two outputs and the exit code. */
export type CliOutcome = { readonly output: string; readonly errors: string; readonly exitCode: 0 | 2 };

/** Runs one command. Bad input gives exit code 2 and one message with the place of the fault. */
export async function runCli(given: readonly string[], now: Date): Promise<CliOutcome> {
  if (given[0] === '--help') return { output: `${cliWord('usage')}\n`, errors: '', exitCode: 0 };
  try {
    return { output: `${JSON.stringify(await answerTo(given, now), null, 2)}\n`, errors: '', exitCode: 0 };
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    return { output: '', errors: `${fault.message}\n`, exitCode: 2 };
  }
}

async function answerTo([command = '', ...given]: readonly string[], now: Date): Promise<unknown> {
  switch (command) {
    case 'roi': {
      const answer = runRoiCommand(given);
      if (answer.xlsx !== undefined) await writeRoiWorkbook(answer.xlsx, answer, now);
      return answer.report;
    }
    case 'formula':
      return runFormulaCommand(given);
    case '':
      throw new InputFault(cliWord('usage'));
    default:
      throw new InputFault(`${cliWord('unknownCommand', { command })}\n${cliWord('usage')}`);
  }
}
