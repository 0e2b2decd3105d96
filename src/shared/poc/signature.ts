import { z } from 'zod';

/** The ground that a signature is drawn on, in units of its own: what is drawn on any screen fits on it. */
export const signatureGround = { width: 600, height: 200 } as const;

const point = z.tuple([z.number(), z.number()]);
const strokesSchema = z.array(z.array(point).min(1));

/** One move of the pen: points in units of the ground, in the order in which they were drawn. */
export type Stroke = readonly (readonly [number, number])[];

/** The strokes of a signature, from the text that it is kept as; none where the text is empty or no signature. */
export function readStrokes(text: string): readonly Stroke[] {
  if (text === '') return [];
  try {
    return strokesSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** A signature as the text that it is kept as, empty when nothing is drawn. */
export function writeStrokes(strokes: readonly Stroke[]): string {
  return strokes.length === 0 ? '' : JSON.stringify(strokes);
}

/** A stroke as the path of an SVG; a mere touch of the pen becomes a dot. */
export function strokePath([first = [0, 0], ...others]: Stroke): string {
  const rest = others.length === 0 ? [first] : others;
  return `M${first.join(' ')}${rest.map((next) => `L${next.join(' ')}`).join('')}`;
}
