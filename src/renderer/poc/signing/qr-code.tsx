import { encode } from 'uqr';

interface QrCodeProps {
  /** What a reader of the code gets. */
  readonly text: string;
  readonly label: string;
}

/** A text as a QR code, dark on light in every theme, with the four modules of quiet around it that ISO/IEC 18004 asks for. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  );
}
