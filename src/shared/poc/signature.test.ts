import { describe, expect, test } from 'vitest';
import { readStrokes, readTypedName, strokePieces, writeStrokes, writeTypedName } from './signature.ts';

describe('a drawn signature', () => {
  test('is read as it was drawn, with the pressure of a pen', () => {
    const drawn = [
      [
        [10, 20],
        [30, 40],
      ],
      [
        [50, 60, 0.25],
        [52, 60, 1],
      ],
    ] as const;
    expect(readStrokes(writeStrokes(drawn))).toEqual(drawn);
  });

  test.each(['', 'ink', '{}', '[[]]', '[[["a",1]]]', '[[[1]]]', '[[[1,2,3]]]', '{"typed":"张敏"}'])(
    'is not %j',
    (text) => {
      expect(readStrokes(text)).toEqual([]);
    },
  );

  test('of nothing is kept as nothing', () => {
    expect(writeStrokes([])).toBe('');
  });
});

test('a stroke is a line through its points, a touch a dot', () => {
  const line = [
    [1, 2],
    [3, 4],
    [5, 6],
  ] as const;
  expect([...strokePieces(line), ...strokePieces([[7, 8]])]).toEqual([
    { path: 'M1 2L3 4L5 6', width: 3 },
    { path: 'M7 8L7 8', width: 3 },
  ]);
});

test('a stroke of a pen is thicker where it was pressed', () => {
  const pieces = strokePieces([
    [1, 2, 0],
    [3, 4, 0.5],
    [5, 6, 1],
  ]);
  expect(pieces.map(({ path }) => path)).toEqual(['M1 2L3 4', 'M3 4L5 6']);
  expect(pieces[1]?.width).toBeGreaterThan(pieces[0]?.width ?? 9);
});

test('a name that was typed for a signature is read back, nothing else is one', () => {
  expect([
    readTypedName(writeTypedName(' 张敏 ')),
    writeTypedName(' '),
    readTypedName(writeStrokes([[[1, 2]]])),
  ]).toEqual([...['张敏', '', null]]);
});
