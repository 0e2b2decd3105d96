import { readStrokes, signatureGround, strokePath } from '../../../shared/poc/signature.ts';

interface SignaturePictureProps {
  /** As they are kept. */
  readonly strokes: string;
  readonly label: string;
}

/** A signature as it was drawn. */
export function SignaturePicture({ strokes, label }: SignaturePictureProps) {
  const { width, height } = signatureGround;
  return (
    <svg className="signature" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path d={readStrokes(strokes).map(strokePath).join('')} />
    </svg>
  );
}
