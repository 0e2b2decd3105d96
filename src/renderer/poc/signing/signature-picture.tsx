import { textWidth } from '../../../shared/kernel/text-width.ts';
import {
  readStrokes,
  readTypedName,
  type Stroke,
  signatureGround,
  strokePieces,
} from '../../../shared/poc/signature.ts';

interface SignaturePictureProps {
  /** As they are kept. */
  readonly strokes: string;
  readonly label: string;
}

const { width, height } = signatureGround;

/** A signature as it was drawn, or the name that was typed for one. */
export function SignaturePicture({ strokes, label }: SignaturePictureProps) {
  const typed = readTypedName(strokes);
  return (
    <svg className="signature" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {typed === null ? <SignatureLines strokes={readStrokes(strokes)} /> : <TypedName name={typed} />}
    </svg>
  );
}

/** The strokes of a signature, thicker where the pen was pressed. */
export function SignatureLines({ strokes }: { readonly strokes: readonly Stroke[] }) {
  const pieces = strokes.flatMap((stroke, at) => strokePieces(stroke).map((piece, place) => ({ ...piece, at, place })));
  return pieces.map(({ path, width: thickness, at, place }) => (
    <path key={`${at} ${place}`} d={path} strokeWidth={thickness} />
  ));
}

/** A typed name on the ground of a signature, on as many lines as make it largest. */
function TypedName({ name }: { readonly name: string }) {
  const { lines, size } = laidOut(name);
  const top = (height - lines.length * size * lineOf) / 2;
  return (
    <text className="signature-typed" fontSize={size} textAnchor="middle">
      {lines.map((line, at) => (
        <tspan key={`${at} ${line}`} x={width / 2} y={top + size * (lineOf * at + 1)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const lineOf = 1.2;
const largest = 64;
const mostLines = 6;

function laidOut(name: string): { readonly lines: readonly string[]; readonly size: number } {
  const characters = [...name];
  const layouts = Array.from({ length: mostLines }, (_, extra) => {
    const length = Math.ceil(characters.length / (extra + 1));
    const starts = Array.from({ length: Math.ceil(characters.length / length) }, (__, at) => at * length);
    const lines = starts.map((start) => characters.slice(start, start + length).join(''));
    const broadest = Math.max(...lines.map((line) => textWidth(line, 1)));
    return { lines, size: Math.min(largest, (width - 40) / broadest, (height - 20) / (lines.length * lineOf)) };
  });
  return layouts.reduce((best, layout) => (layout.size > best.size ? layout : best));
}
