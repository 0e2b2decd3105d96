import { FileRefused } from './file-fault.ts';
import { checkZip } from './zip-check.ts';

/** What a file really is, whatever its name says. `xls` includes the spreadsheet files of WPS (.et). */
export type IntakeFormat = 'xlsx' | 'xlsb' | 'ods' | 'xls' | 'csv';

/** As many bytes of a file's beginning as `sniff` looks at. */
export const sniffedBytes = 65_536;

/** Excel 97 and its kin lie in compound files of 512-byte sectors: less than a few of them is a torso. */
const LEAST_COMPOUND = 1536;

/**
 * By its first bytes: a package or compound file that must be checked whole, or plain text.
 * @throws FileRefused for what is no table at all.
 */
export function sniff(head: Uint8Array): 'zip' | 'compound' | 'text' {
  if (head.length === 0) throw new FileRefused('empty');
  if (begins(head, [0x50, 0x4b, 3, 4]) || begins(head, [0x50, 0x4b, 5, 6])) return 'zip';
  if (begins(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'compound';
  if (isUtf16(head)) return 'text';
  if (looksBinary(head)) throw new FileRefused('binary');
  const text = new TextDecoder().decode(head);
  if (text.replace('\uFEFF', '').trim() === '') throw new FileRefused('empty');
  if (/^[\s\uFEFF]*(<!doctype html|<html|<head|<meta|<table|<body|<style|<\?xml)/i.test(text))
    throw new FileRefused('html');
  return 'text';
}

/**
 * Looks at a whole file before any parser does: what it is, from its first bytes and its directory only.
 * @throws FileRefused with the reason.
 */
export function preCheck(bytes: Uint8Array): IntakeFormat {
  switch (sniff(bytes.subarray(0, sniffedBytes))) {
    case 'text':
      return 'csv';
    case 'zip':
      return packageFormat(checkZip(bytes));
    case 'compound':
      return compoundFormat(bytes);
  }
}

function packageFormat(names: readonly string[]): IntakeFormat {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/(^|\/)EncryptedPackage$/)) throw new FileRefused('encrypted');
  if (has(/(^|\/)vbaProject\.bin$/i)) throw new FileRefused('macros');
  if (has(/^xl\/externalLinks\//i)) throw new FileRefused('external-links');
  if (has(/^xl\/embeddings\//i)) throw new FileRefused('embedded-files');
  if (has(/^xl\/workbook\.xml$/i)) return 'xlsx';
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^content\.xml$/) && has(/^mimetype$/)) return 'ods';
  throw new FileRefused('not-a-workbook');
}

function compoundFormat(bytes: Uint8Array): IntakeFormat {
  if (bytes.length < LEAST_COMPOUND) throw new FileRefused('truncated');
  if (holds(bytes, 'EncryptedPackage')) throw new FileRefused('encrypted');
  if (holds(bytes, '_VBA_PROJECT')) throw new FileRefused('macros');
  if (!holds(bytes, 'Workbook') && !holds(bytes, 'Book')) throw new FileRefused('not-a-workbook');
  return 'xls';
}

/** Names in a compound file's directory are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - pattern.length;
  for (let at = bytes.indexOf(pattern[0] ?? 0); at !== -1 && at <= last; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function begins(bytes: Uint8Array, pattern: readonly number[]): boolean {
  return pattern.every((byte, index) => bytes[index] === byte);
}

/** With a byte order mark, or every other byte of its beginning 0 as in text of mostly Latin letters. */
function isUtf16(head: Uint8Array): boolean {
  return begins(head, [0xff, 0xfe]) || begins(head, [0xfe, 0xff]) || utf16Order(head) !== null;
}

/** Byte order of UTF-16 text without a mark, or null when it is no such text. */
export function utf16Order(head: Uint8Array): 'little' | 'big' | null {
  const looked = head.subarray(0, 512);
  const pairs = Math.floor(looked.length / 2);
  if (pairs < 4) return null;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (looked[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.4 && even === 0) return 'little';
  return even > pairs * 0.4 && odd === 0 ? 'big' : null;
}

/** Text of any encoding that is read here holds no NUL and hardly any control character. */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  }
  return controls > head.length / 100 + 2;
}
