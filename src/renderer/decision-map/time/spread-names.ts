/** Percent of the axis that a name takes. */
const nameWidth = 5;

/** Which marks have room for a name above them, from left to right; the others tell it on hover and to screen readers. */
export function spreadNames(places: readonly number[]): readonly boolean[] {
  let end = Number.NEGATIVE_INFINITY;
  return places.map((place) => {
    if (place - end < nameWidth) return false;
    end = place;
    return true;
  });
}
