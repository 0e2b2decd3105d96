import { describe, expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

describe('a file name made from what a user typed', () => {
  test.each([
    ['江岚银行 ROI.xlsx', '江岚银行 ROI.xlsx'],
    ['A/B\\C:D*E?"<>|.xlsx', 'A_B_C_D_E_____.xlsx'],
    ['../../etc/passwd', '__.._etc_passwd'],
    ['CON.xlsx', '_CON.xlsx'],
    ['', '_'],
    ['name. ', 'name_'],
    ['evil\u202Exslx.exe', 'evil_xslx.exe'],
    ['line\nbreak.csv', 'line_break.csv'],
  ])('%j becomes %j', (typed, expected) => {
    expect(fileNameOf(typed)).toBe(expected);
  });

  test('a very long Chinese name is cut and keeps its extension', () => {
    const name = fileNameOf(`${'银'.repeat(300)}.xlsx`);
    expect([name.length, name.endsWith('银.xlsx')]).toEqual([120, true]);
  });
});
