import { describe, expect, test } from 'vitest';
import { keepsPromise, kindWord } from './file-words.ts';

describe('a file', () => {
  test.each([
    ['jpeg', '照片.pdf', 'image'],
    ['office', '预算.XLSX', 'sheet'],
    ['office', '方案.pptx', 'slides'],
    ['office', '方案.docx', 'document'],
    ['text', 'list.csv', 'sheet'],
    ['text', '纪要.txt', 'text'],
    ['other', '资料.zip', 'archive'],
    ['other', '录音.mp3', 'other'],
  ] as const)('of %s named %s is called %s', (kind, name, word) => {
    expect(kindWord(kind, name)).toBe(word);
  });

  test.each([
    ['pdf', '报价.pdf', true],
    ['text', '报价.pdf', false],
    ['png', '截图.JPG', false],
    ['text', '纪要.md', true],
    ['other', '方案.docx', false],
  ] as const)('of %s named %s keeps what its name promises: %s', (kind, name, kept) => {
    expect(keepsPromise(kind, name)).toBe(kept);
  });
});
