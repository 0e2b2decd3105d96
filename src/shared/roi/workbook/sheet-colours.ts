/** Colour of each kind of sheet's tab, RRGGBB: where to type, where it is worked out, what comes out, what proves it. */
export const sheetColours = {
  cover: '1B2430',
  input: 'E0A800',
  working: '2356C7',
  result: '0B8F6A',
  proof: '7B8794',
} as const;
