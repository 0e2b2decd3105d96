import { z } from 'zod';
import type { SignOff } from './sign-off.ts';

/** The ground that a signature is drawn on, in units of its own: what is drawn on any screen fits on it. */
export const signatureGround = { width: 600, height: 200 } as const;

const point = z.union([z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number(), z.number().min(0).max(1)])]);
const strokesSchema = z.array(z.array(point).min(1));
const typedSchema = z.strictObject({ typed: z.string().trim().min(1).max(100) });

/**
 * One move of the pen: points in units of the ground, in the order in which they were drawn; of a pen that feels it, with
 * the pressure at each, 0 to 1.
 */
export type Stroke = readonly (readonly [number, number] | readonly [number, number, number])[];

/** The strokes of a signature, from the text that it is kept as; none where the text is empty or no drawn signature. */
export function readStrokes(text: string): readonly Stroke[] {
  return strokesSchema.safeParse(readJson(text)).data ?? [];
}

/** A signature as the text that it is kept as, empty when nothing is drawn. */
export function writeStrokes(strokes: readonly Stroke[]): string {
  return strokes.length === 0 ? '' : JSON.stringify(strokes);
}

/** The name by which somebody signed who typed it instead of drawing; null of any other signature. */
export function readTypedName(text: string): string | null {
  return typedSchema.safeParse(readJson(text)).data?.typed ?? null;
}

/** A typed signature as the text that it is kept as, empty without a name. */
export function writeTypedName(name: string): string {
  return name.trim() === '' ? '' : JSON.stringify({ typed: name.trim() });
}

/** How a signature was given: a name typed on the screen is none that was drawn. */
export function givenBy({ method, strokes }: Pick<SignOff, 'method' | 'strokes'>): SignOff['method'] | 'typed' {
  return method === 'handwritten' && readTypedName(strokes) !== null ? 'typed' : method;
}

/** A piece of a stroke that is drawn with one width, in units of the ground. */
export interface StrokePiece {
  readonly path: string;
  readonly width: number;
}

/** The width of a line without pressure, and what full pressure adds to the least one. */
const lineWidth = 3;
const [thinnest, pressed] = [1.5, 4];

/** A stroke as pieces to draw: one where there is no pressure, else one between every two points. */
export function strokePieces(stroke: Stroke): readonly StrokePiece[] {
  const [first] = stroke;
  if (first === undefined) return [];
  if (first[2] === undefined || stroke.length === 1) return [{ path: strokePath(stroke), width: widthAt(first) }];
  return stroke.slice(1).map((next, at) => {
    const before = stroke[at] ?? first;
    return { path: strokePath([before, next]), width: (widthAt(before) + widthAt(next)) / 2 };
  });
}

function widthAt([, , pressure]: Stroke[number]): number {
  return pressure === undefined ? lineWidth : thinnest + pressed * pressure;
}

/** A stroke as the path of an SVG; a mere touch of the pen becomes a dot. */
function strokePath([first = [0, 0], ...others]: Stroke): string {
  const rest = others.length === 0 ? [first] : others;
  return `M${first[0]} ${first[1]}${rest.map(([x, y]) => `L${x} ${y}`).join('')}`;
}

function readJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
