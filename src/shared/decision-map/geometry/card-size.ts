/** A card's size on the canvas, in pixels at 100 % zoom. */
export const cardWidth = 176;
export const cardHeight = 72;

/** The column at the left that names the lanes; no card lies in it. */
export const laneLabelWidth = 120;

/** Space above the first and below the last card of a lane. */
export const lanePadding = 16;

/** From the left edge of a card to that of the next one, and from the top of a row to that of the next one in its lane. */
export const columnPitch = 264;
export const rowPitch = 88;

/** A lane with one row. */
export const laneHeight = lanePadding + cardHeight + lanePadding;

/** Places lie on this grid. */
export const gridSize = 8;

/** No card lies further right: a map stays drawable whatever a file says. */
export const rightmostCard = 24_000;

/** The top of a row inside its lane; 0 is the first row. */
export function rowTop(row: number): number {
  return lanePadding + row * rowPitch;
}

/** The left edge of a column; 0 is the first column. */
export function columnLeft(column: number): number {
  return laneLabelWidth + column * columnPitch;
}
