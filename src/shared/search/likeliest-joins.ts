/**
 * A join is cut after this many letters, and so is what is looked for: few type more without a space, and most of a
 * company's name is what all companies' names end with.
 */
export const longestJoin = 24;

/** Polyphones multiply: only the joins with the fewest unlikely readings are kept. */
const mostJoins = 16;

/** Joins by how many of their characters are not read in their likeliest way. */
type Buckets = readonly (readonly string[])[];

/**
 * Joins the readings of consecutive characters, from any of them on.
 * @param options readings of each character, the likeliest first
 * @param longest how many characters are joined at most
 * @returns for a first character the up to 16 likeliest joins from it on, the likeliest first, cut at `longestJoin`.
 */
export function likeliestJoins(
  options: readonly (readonly string[])[],
  longest: number,
): (start: number) => readonly string[] {
  // Most characters have one reading: whatever lies between two polyphones is cut out of one string.
  const likeliest = options.map(([first]) => first ?? '').join('');
  const offsets = [0];
  const polyphones: number[] = [];
  for (const [index, choices] of options.entries()) {
    offsets.push((offsets[index] ?? 0) + (choices[0]?.length ?? 0));
    if (choices.length > 1) polyphones.push(index);
  }
  const lengthBetween = (from: number, to: number) => (offsets[to] ?? 0) - (offsets[from] ?? 0);
  const between = (from: number, to: number) =>
    likeliest.slice(offsets[from], Math.min(offsets[to] ?? 0, (offsets[from] ?? 0) + longestJoin));

  return (start) => {
    const end = Math.min(start + longest, options.length);
    if (polyphones.length === 0) return [between(start, end)];
    let joins: Buckets = [['']];
    let done = start;
    for (const index of polyphones) {
      if (index < start) continue;
      if (index >= end || (joins[0]?.[0]?.length ?? 0) + lengthBetween(done, index) >= longestJoin) break;
      joins = extended(appended(joins, between(done, index)), options[index] ?? []);
      done = index + 1;
    }
    const rest = between(done, end);
    return joins.flatMap((bucket) => bucket.map((join) => (join + rest).slice(0, longestJoin)));
  };
}

function appended(joins: Buckets, text: string): Buckets {
  return text === '' ? joins : joins.map((bucket) => bucket.map((join) => join + text));
}

/** Each join with each choice: the likeliest choice keeps the bucket, any other moves the join to the next one. */
function extended(joins: Buckets, [likeliest = '', ...others]: readonly string[]): Buckets {
  const result: string[][] = [];
  let kept = 0;
  for (let level = 0; level <= joins.length && kept < mostJoins; level++) {
    const bucket = (joins[level] ?? []).map((join) => join + likeliest);
    for (const other of others) for (const join of joins[level - 1] ?? []) bucket.push(join + other);
    result.push(bucket.slice(0, mostJoins - kept));
    kept += bucket.length;
  }
  return result;
}
