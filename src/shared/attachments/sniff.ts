import type { mediaKinds } from './model.ts';
import { zipEntryNames } from './zip-entry-names.ts';

export type MediaKind = (typeof mediaKinds)[number];

/** Programs as their first bytes give them away, whatever the name says. */
export type ProgramKind =
  | 'windows'
  | 'linux'
  | 'mac'
  | 'java'
  | 'android'
  | 'script'
  | 'shortcut'
  | 'installer'
  | 'help';

/** What the first bytes of a file say it is. */
export type Sniffed =
  | { readonly kind: 'program'; readonly program: ProgramKind }
  | { readonly kind: 'media'; readonly media: MediaKind };

/** So many bytes from the start are enough to judge; a shorter file is judged whole. */
export const sniffedBytes = 64 * 1024;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const shortcut = [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0] as const;
/** Class of the root entry of a Windows Installer package, as it lies in the file. */
const installerClass = [0x84, 0x10, 0x0c, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46] as const;

/** Judges a file by its first bytes (`sniffedBytes` of them, or the whole when it is shorter); the name is not asked. */
export function sniff(head: Uint8Array): Sniffed {
  const program = programOf(head);
  return program === null ? { kind: 'media', media: mediaOf(head) } : { kind: 'program', program };
}

function programOf(head: Uint8Array): ProgramKind | null {
  // A text may begin with the letters MZ; the header of a program has NULs among its first 64 bytes.
  if (isText(head, 'MZ') && head.subarray(0, 64).includes(0)) return 'windows';
  if (startsWith(head, [0x7f, 0x45, 0x4c, 0x46])) return 'linux';
  if (isText(head, '!<arch>\n') || startsWith(head, [0xed, 0xab, 0xee, 0xdb])) return 'installer';
  if (isMachO(head)) return 'mac';
  if (startsWith(head, [0xca, 0xfe, 0xba, 0xbe])) return 'java';
  if (isText(head, 'dex\n')) return 'android';
  if (/^#![ \t]*\//.test(letters(head, 0, 32))) return 'script';
  if (startsWith(head, shortcut)) return 'shortcut';
  if (isText(head, 'ITSF')) return 'help';
  if (isInstaller(head)) return 'installer';
  return isText(head, 'PK') ? programInZip(head) : null;
}

function isMachO(head: Uint8Array): boolean {
  if (startsWith(head, [0xfe, 0xed, 0xfa]) && (head[3] === 0xce || head[3] === 0xcf)) return true;
  if ((head[0] === 0xce || head[0] === 0xcf) && startsWith(head.subarray(1), [0xfa, 0xed, 0xfe])) return true;
  // A universal binary shares its mark with Java classes: it counts its parts where those have a version above 43.
  return startsWith(head, [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0]) && (head[7] ?? 255) < 43;
}

/** The root entry stands first in the directory, whose sector the header names ([MS-CFB] 2.2 and 2.6.1). */
function isInstaller(head: Uint8Array): boolean {
  if (!startsWith(head, compoundFile) || head.length < 512) return false;
  const sectorSize = 2 ** (head[30] ?? 9);
  const root = ((unsigned(head, 48) ?? 0) + 1) * sectorSize;
  return startsWith(head.subarray(root + 80), installerClass);
}

function programInZip(head: Uint8Array): ProgramKind | null {
  const names = zipEntryNames(head);
  if (names.some((name) => name === 'AndroidManifest.xml' || name === 'classes.dex')) return 'android';
  return names.some((name) => name === 'META-INF/MANIFEST.MF' || name.endsWith('.class')) ? 'java' : null;
}

function mediaOf(head: Uint8Array): MediaKind {
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (isText(head, 'GIF87a') || isText(head, 'GIF89a')) return 'gif';
  if (isText(head, 'RIFF') && letters(head, 8, 12) === 'WEBP') return 'webp';
  // Readers accept the mark anywhere in the first kilobyte; mail gateways put lines before it.
  if (letters(head, 0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(head, compoundFile)) return 'office';
  if (isText(head, 'PK')) return isOfficeZip(head) ? 'office' : 'other';
  return isPlainText(head) ? 'text' : 'other';
}

function isOfficeZip(head: Uint8Array): boolean {
  const names = zipEntryNames(head);
  if (names.some((name) => name === '[Content_Types].xml' || /^(word|xl|ppt)\//.test(name))) return true;
  return names[0] === 'mimetype' && letters(head, 38, 120).includes('application/vnd.oasis.opendocument');
}

/** UTF-16 with its mark, or no control bytes but line ends, tabs, page ends and the escape of old printers. */
function isPlainText(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);
}

function isText(bytes: Uint8Array, mark: string): boolean {
  return letters(bytes, 0, mark.length) === mark;
}

function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function unsigned(bytes: Uint8Array, at: number): number | null {
  if (bytes.length < at + 4) return null;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}
