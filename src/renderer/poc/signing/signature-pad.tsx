import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Stroke, signatureGround } from '../../../shared/poc/signature.ts';
import { SignatureLines } from './signature-picture.tsx';

type Strokes = readonly Stroke[];

interface SignaturePadProps {
  readonly strokes: Strokes;
  readonly onChange: (change: (strokes: Strokes) => Strokes) => void;
}

/** Nearer points than this, in units of the ground, look like one. */
const leastDistance = 2;

/** A ground to sign on with a pen, a finger or the mouse. */
export function SignaturePad({ strokes, onChange }: SignaturePadProps) {
  const { t } = useTranslation();
  const pointer = useRef<number | null>(null);
  const { width, height } = signatureGround;

  function begin(event: PointerEvent<SVGSVGElement>): void {
    // A palm that rests beside the pen does not draw.
    if (event.button !== 0 || pointer.current !== null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pointer.current = event.pointerId;
    const start = pointsOf(event).at(-1);
    if (start !== undefined) onChange((before) => [...before, [start]]);
  }
  function draw(event: PointerEvent<SVGSVGElement>): void {
    if (pointer.current !== event.pointerId) return;
    const points = pointsOf(event);
    onChange((before) => [...before.slice(0, -1), extended(before.at(-1) ?? [], points)]);
  }
  function end(event: PointerEvent<SVGSVGElement>): void {
    if (pointer.current === event.pointerId) pointer.current = null;
  }

  return (
    <div className="signature-pad">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('poc-signing:pad.label', { count: strokes.length })}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1={24} y1={height - 40} x2={width - 24} y2={height - 40} />
        <SignatureLines strokes={strokes} />
      </svg>
      <div className="row">
        <span className="mut t12">{t('poc-signing:pad.hint')}</span>
        <span className="sp" />
        <button
          type="button"
          className="btn ghost t24"
          disabled={strokes.length === 0}
          onClick={() => onChange((before) => before.slice(0, -1))}
        >
          {t('poc-signing:pad.back')}
        </button>
        <button
          type="button"
          className="btn ghost t24"
          disabled={strokes.length === 0}
          onClick={() => onChange(() => [])}
        >
          {t('poc-signing:pad.clear')}
        </button>
      </div>
    </div>
  );
}

/** Where the pointer was since the last event, in units of the ground; of a pen with its pressure. */
function pointsOf(event: PointerEvent<SVGSVGElement>): Stroke {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const { nativeEvent } = event;
  const coalesced = nativeEvent.getCoalescedEvents();
  return (coalesced.length > 0 ? coalesced : [nativeEvent]).map(({ clientX, clientY, pressure, pointerType }) => {
    const x = within(Math.round(((clientX - left) / width) * signatureGround.width), signatureGround.width);
    const y = within(Math.round(((clientY - top) / height) * signatureGround.height), signatureGround.height);
    // A mouse and most fingers have no pressure; what they report of it says nothing.
    return pointerType === 'pen' ? [x, y, Math.round(pressure * 100) / 100] : [x, y];
  });
}

function within(place: number, most: number): number {
  return Math.min(Math.max(place, 0), most);
}

/** A stroke that goes on through more points, but for those that nobody could tell from the one before. */
function extended(stroke: Stroke, points: Stroke): Stroke {
  const line = [...stroke];
  for (const next of points) {
    const [x, y] = line.at(-1) ?? [Number.NEGATIVE_INFINITY, 0];
    if (Math.hypot(next[0] - x, next[1] - y) >= leastDistance) line.push(next);
  }
  return line;
}
