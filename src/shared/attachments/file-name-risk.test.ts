import { describe, expect, test } from 'vitest';
import { fileNameRisk } from './file-name-risk.ts';

describe('a file name', () => {
  test.each([
    '报价 v3.pdf',
    '江岚银行 2026 年度 AI 规划（终稿）.docx',
    'Q3.report.final.xlsx',
    '.gitignore',
    'exe',
    '说明.exe.pdf',
    'console.txt',
    'budget.xlsm',
    'a & b #1 100%.txt',
  ])('is accepted: %s', (name) => {
    expect(fileNameRisk(name)).toBeNull();
  });

  test.each([
    'a.exe',
    'A.EXE',
    'a.scr',
    'a.lnk',
    'a.scf',
    'a.url',
    'a.hta',
    'a.js',
    'a.vbs',
    'a.bat',
    'a.cmd',
    'a.ps1',
    'a.jar',
    'a.apk',
    'a.msi',
    'a.sh',
    'a.command',
    'a.desktop',
    'a.ｅｘｅ',
    'a.exe.',
    'a.exe   ',
    'a.exe. .',
  ])('of a program is refused: %j', (name) => {
    expect(fileNameRisk(name)?.code).toBe('program');
  });

  test.each([
    ['报价.pdf.exe', { code: 'disguised-program', extension: 'exe', pretended: 'pdf' }],
    [
      '报价.pdf                                   .exe',
      { code: 'disguised-program', extension: 'exe', pretended: 'pdf' },
    ],
    ['list.XLSX.js', { code: 'disguised-program', extension: 'js', pretended: 'xlsx' }],
    ['报价‮fdp.exe', { code: 'hidden-letters' }],
    ['报价\u200b.pdf', { code: 'hidden-letters' }],
    ['\ufeff报价.pdf', { code: 'hidden-letters' }],
    ['a.pdf\u0000.exe', { code: 'control-letters' }],
    ['a\nb.pdf', { code: 'control-letters' }],
    ['../../etc/passwd', { code: 'path' }],
    ['..\\x.pdf', { code: 'path' }],
    ['C:\\x.pdf', { code: 'path' }],
    ['a∕b.pdf', { code: 'path' }],
    ['..', { code: 'path' }],
    ['NUL', { code: 'device' }],
    ['con.pdf', { code: 'device' }],
    ['COM1.tar.gz', { code: 'device' }],
    ['lpt¹.txt', { code: 'device' }],
    ['报价.pdf ', { code: 'trailing' }],
    ['报价.pdf...', { code: 'trailing' }],
    ['', { code: 'no-name' }],
    ['   ', { code: 'no-name' }],
  ])('%j is refused with its reason', (name, risk) => {
    expect(fileNameRisk(name)).toEqual(risk);
  });
});
