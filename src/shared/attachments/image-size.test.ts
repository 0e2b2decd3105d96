import { describe, expect, test } from 'vitest';
import { imageSize } from './image-size.ts';

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const be32 = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const be16 = (n: number) => [n >>> 8, n & 255];
const le16 = (n: number) => [n & 255, n >>> 8];
const png = (w: number, h: number) => [
  0x89,
  ...letters('PNG\r\n'),
  0x1a,
  0x0a,
  ...be32(13),
  ...letters('IHDR'),
  ...be32(w),
  ...be32(h),
];
const webp = (chunk: string, ...rest: readonly number[]) => [
  ...letters('RIFF'),
  0,
  0,
  0,
  0,
  ...letters('WEBP'),
  ...letters(chunk),
  0,
  0,
  0,
  0,
  ...rest,
];
const segment = (marker: number, body: readonly number[]) => [0xff, marker, ...be16(body.length + 2), ...body];

describe('the size of a picture', () => {
  test.each([
    ['png', png(1366, 768), { width: 1366, height: 768 }],
    ['png', png(100_000, 100_000), { width: 100_000, height: 100_000 }],
    ['png', png(0, 5), null],
    ['png', png(3, 4).slice(0, 20), null],
    ['gif', [...letters('GIF89a'), ...le16(640), ...le16(480)], { width: 640, height: 480 }],
    ['webp', webp('VP8X', 0, 0, 0, 0, 0xff, 0x0f, 0, 0xff, 0x07, 0), { width: 4096, height: 2048 }],
    ['webp', webp('VP8L', 0x2f, 0x63, 0x40, 0x0c, 0), { width: 100, height: 50 }],
    ['webp', webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, ...le16(320), ...le16(200)), { width: 320, height: 200 }],
    [
      'jpeg',
      [
        0xff,
        0xd8,
        ...segment(0xe1, letters('Exif....')),
        ...segment(0xc4, [1, 2]),
        0xff,
        ...segment(0xc2, [8, ...be16(600), ...be16(800), 3]),
      ],
      { width: 800, height: 600 },
    ],
    ['jpeg', [0xff, 0xd8, ...segment(0xda, [0])], null],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], null],
    ['jpeg', [0xff, 0xd8, 1, 2, 3], null],
  ] as const)('of a %s is read from its header alone (case %#)', (kind, bytes, size) => {
    expect(imageSize(kind, Uint8Array.from(bytes))).toEqual(size);
  });
});
