import { extensionOf } from '../../shared/attachments/file-name-risk.ts';
import type { MediaKind } from '../../shared/attachments/sniff.ts';

type KindWord = 'image' | 'pdf' | 'document' | 'sheet' | 'slides' | 'text' | 'archive' | 'other';

const endings: Readonly<Record<string, readonly string[]>> = {
  sheet: ['xls', 'xlsx', 'xlsm', 'xlsb', 'et', 'ods', 'csv'],
  slides: ['ppt', 'pptx', 'pptm', 'pps', 'ppsx', 'dps', 'odp'],
  archive: ['zip', 'rar', '7z', 'gz', 'tar', 'tgz'],
};

function groupOf(name: string): string | undefined {
  const ending = extensionOf(name);
  return Object.keys(endings).find((group) => endings[group]?.includes(ending));
}

/** What to call a file: its content decides, the ending only tells the office formats and archives apart. */
export function kindWord(kind: MediaKind, name: string): KindWord {
  switch (kind) {
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
      return 'image';
    case 'pdf':
      return 'pdf';
    case 'text':
      return groupOf(name) === 'sheet' ? 'sheet' : 'text';
    case 'office': {
      const group = groupOf(name);
      return group === 'sheet' || group === 'slides' ? group : 'document';
    }
    case 'other':
      return groupOf(name) === 'archive' ? 'archive' : 'other';
  }
}

const promised: Readonly<Record<string, readonly MediaKind[]>> = {
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  webp: ['webp'],
  gif: ['gif'],
  pdf: ['pdf'],
  docx: ['office'],
  xlsx: ['office'],
  pptx: ['office'],
};

/** False when the ending promises a format that the content is not. */
export function keepsPromise(kind: MediaKind, name: string): boolean {
  return promised[extensionOf(name)]?.includes(kind) ?? true;
}
