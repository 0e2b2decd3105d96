import { describe, expect, test } from 'vitest';
import { sniff } from './sniff.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );
const zeros = (count: number) => new Array<number>(count).fill(0);
/** A local header of a zip as writers make it when they do not know the length yet. */
const entry = (name: string, content = '') =>
  bytes([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0, ...zeros(16), name.length, 0, 0, 0], name, content);
const zip = (...names: readonly string[]) => bytes(...names.map((name) => [...entry(name, '\u0001packed')]));

/** A compound file whose directory is its second sector, with the class of the root entry given. */
function compound(rootClass: readonly number[]): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file[30] = 9;
  file[48] = 1;
  file.set(rootClass, 1024 + 80);
  return file;
}
const installerClass = [0x84, 0x10, 0x0c, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];
const wordClass = [0x06, 0x09, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];

describe('the first bytes of a file', () => {
  test.each([
    ['png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], 'more')],
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe1])],
    ['gif', bytes('GIF89a')],
    ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['pdf', bytes('%PDF-1.7\n')],
    ['pdf', bytes('mail gateway line\r\n%PDF-1.4\n', [0])],
    ['office', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    ['office', zip('xl/workbook.xml')],
    ['office', bytes([...entry('mimetype', 'application/vnd.oasis.opendocument.text')])],
    ['office', compound(wordClass)],
    ['other', zip('readme.txt')],
    ['other', bytes('RIFF', [1, 2, 3, 4], 'WAVE')],
    ['other', bytes([0, 1, 2, 3])],
    ['text', bytes('客户清单\r\n江岚银行\t1')],
    ['text', bytes([0xbd, 0xad, 0xe1, 0xb0])],
    ['text', bytes([0xff, 0xfe, 0x5f, 0x6c])],
    ['text', bytes('MZ is a county code')],
    ['text', bytes('#! not a path')],
    ['text', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('say %s', (media, head) => {
    expect(sniff(head)).toEqual({ kind: 'media', media });
  });

  test.each([
    ['windows', bytes('MZ', [0x90, 0, 3, 0, 0, 0])],
    ['linux', bytes([0x7f], 'ELF', [2, 1])],
    ['mac', bytes([0xcf, 0xfa, 0xed, 0xfe])],
    ['mac', bytes([0xfe, 0xed, 0xfa, 0xce])],
    ['mac', bytes([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2])],
    ['java', bytes([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x41])],
    ['java', zip('docs/a.txt', 'META-INF/MANIFEST.MF')],
    ['java', zip('com/example/Main.class')],
    ['android', zip('AndroidManifest.xml')],
    ['android', bytes('dex\n035')],
    ['script', bytes('#!/bin/sh\nrm -rf ~\n')],
    ['script', bytes('#! /usr/bin/env python3\n')],
    ['shortcut', bytes([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0])],
    ['installer', compound(installerClass)],
    ['installer', bytes('!<arch>\ndebian-binary')],
    ['help', bytes('ITSF', [3, 0])],
  ])('give a program away: %s', (program, head) => {
    expect(sniff(head)).toEqual({ kind: 'program', program });
  });
});
