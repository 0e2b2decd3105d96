import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder that holds everything this user's workbench keeps: `--data=FOLDER`, else `PRESALES_DATA`, else the
 * system's place for application data. On a stick, a relative folder travels with the program.
 */
export function resolveDataFolder(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  systemFolder: string,
): string {
  const option = commandLine.find((argument) => argument.startsWith('--data='))?.slice('--data='.length);
  const folder = resolve(option || environment.PRESALES_DATA || systemFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
