import process from 'node:process';
import { runCli } from './cli/run-cli.ts';

// The command line over the same code as the window, for template authors and proofs: no Electron, no database.
const { output, errors, exitCode } = await runCli(process.argv.slice(2), new Date());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
