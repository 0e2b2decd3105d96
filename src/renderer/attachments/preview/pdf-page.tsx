import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type CSSProperties, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Above this a canvas takes more memory than a sharper page is worth. */
const mostPixels = 16_000_000;

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  /** CSS pixels per point. */
  readonly scale: number;
  readonly onSize: (number: number, width: number, height: number) => void;
}

/** One page as a picture, with its text over it to be selected, copied and read aloud. */
export function PdfPage({ document, number, scale, onSize }: PdfPageProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const end = new AbortController();
    draw(document, number, scale, canvas.current, text.current, end.signal, onSize).catch((error: unknown) => {
      // Scrolling on ends the drawing of a page; a page that cannot be drawn stays white.
      if (!end.signal.aborted) console.info(`page ${number} not drawn`, error);
    });
    return () => end.abort();
  }, [document, number, scale, onSize]);

  return (
    <section
      className="pdf-page"
      aria-label={t('attachments:pdf.pageOf', { page: number })}
      style={{ '--total-scale-factor': scale } as CSSProperties}
    >
      <canvas ref={canvas} />
      <div className="pdf-text" ref={text} />
    </section>
  );
}

async function draw(
  document: PDFDocumentProxy,
  number: number,
  scale: number,
  canvas: HTMLCanvasElement | null,
  container: HTMLDivElement | null,
  signal: AbortSignal,
  onSize: PdfPageProps['onSize'],
): Promise<void> {
  const page = await document.getPage(number);
  if (signal.aborted || canvas === null || container === null) return;
  const viewport = page.getViewport({ scale });
  onSize(number, viewport.width / scale, viewport.height / scale);
  const wanted = window.devicePixelRatio;
  const ratio = Math.min(wanted, Math.sqrt(mostPixels / (viewport.width * viewport.height)));
  canvas.width = Math.floor(viewport.width * ratio);
  canvas.height = Math.floor(viewport.height * ratio);
  canvas.style.width = `${viewport.width}px`;
  canvas.style.height = `${viewport.height}px`;
  const drawing = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
  signal.addEventListener('abort', () => drawing.cancel());
  await drawing.promise;
  if (signal.aborted) return;
  container.replaceChildren();
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  signal.addEventListener('abort', () => layer.cancel());
  await layer.render();
}
