import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useElementSize } from '../../ui/use-element-size.ts';
import { PdfPage } from './pdf-page.tsx';
import { PdfTools } from './pdf-tools.tsx';
import type { PdfState } from './use-pdf.ts';

interface PdfPagesProps {
  readonly pdf: Extract<PdfState, { readonly kind: 'open' }>;
  readonly name: string;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A region that scrolls can be reached by keyboard. */
const reachable = { tabIndex: 0 } as const;
const gap = 8;
const zoomStep = 1.25;
const zoomLimits = { least: 0.25, most: 5 } as const;

/** The pages below each other. Page Up and Down turn pages, + − and 0 zoom. */
export function PdfPages({ pdf, name }: PdfPagesProps) {
  const { t } = useTranslation();
  const [area, { width: areaWidth }] = useElementSize<HTMLDivElement>({ width: 480, height: 400 });
  const [zoom, setZoom] = useState<number | null>(null);
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const sizeOf = (index: number): PageSize => sizes.get(index + 1) ?? pdf;
  const fitting = Math.max(zoomLimits.least, (areaWidth - 2 * gap - 12) / pdf.width);
  const scale = zoom ?? fitting;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: pdf.document.numPages,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeOf(index).height * scale + gap,
    overscan: 1,
  });
  useEffect(() => {
    // The heights follow from both.
    if (scale > 0 && sizes.size >= 0) virtualizer.measure();
  }, [scale, sizes, virtualizer]);

  const noteSize = useCallback((number: number, width: number, height: number) => {
    setSizes((known) => {
      const last = known.get(number);
      if (last?.width === width && last.height === height) return known;
      return new Map(known).set(number, { width, height });
    });
  }, []);

  const items = virtualizer.getVirtualItems();
  const middle = (virtualizer.scrollOffset ?? 0) + (scroller.current?.clientHeight ?? 0) / 3;
  const current = (items.find(({ end }) => end > middle)?.index ?? 0) + 1;
  const goTo = (page: number) => virtualizer.scrollToIndex(page - 1, { align: 'start' });
  const zoomTo = (next: number) => setZoom(Math.min(Math.max(next, zoomLimits.least), zoomLimits.most));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyActs[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act({ scale, current, count: pdf.document.numPages, zoomTo, fit: () => setZoom(null), goTo });
  }

  return (
    <div className="preview-area" ref={area}>
      <PdfTools
        page={current}
        count={pdf.document.numPages}
        scale={scale}
        onPage={goTo}
        onZoom={(by) => zoomTo(scale * by)}
        onFit={() => setZoom(null)}
        zoomStep={zoomStep}
      />
      <div
        ref={scroller}
        className="pdf-pages"
        role="document"
        {...reachable}
        aria-label={t('attachments:pdf.label', { name })}
        onKeyDown={onKeyDown}
      >
        <div className="pdf-stack" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <div
              key={index}
              className="pdf-slot"
              style={{
                transform: `translateY(${start}px)`,
                width: Math.max(sizeOf(index).width * scale, 1),
                height: sizeOf(index).height * scale,
              }}
            >
              <PdfPage document={pdf.document} number={index + 1} scale={scale} onSize={noteSize} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

interface Turning {
  readonly scale: number;
  readonly current: number;
  readonly count: number;
  readonly zoomTo: (scale: number) => void;
  readonly fit: () => void;
  readonly goTo: (page: number) => void;
}

const keyActs: Readonly<Record<string, (turning: Turning) => void>> = {
  PageDown: ({ current, count, goTo }) => goTo(Math.min(current + 1, count)),
  PageUp: ({ current, goTo }) => goTo(Math.max(current - 1, 1)),
  Home: ({ goTo }) => goTo(1),
  End: ({ count, goTo }) => goTo(count),
  '+': ({ scale, zoomTo }) => zoomTo(scale * zoomStep),
  '=': ({ scale, zoomTo }) => zoomTo(scale * zoomStep),
  '-': ({ scale, zoomTo }) => zoomTo(scale / zoomStep),
  '0': ({ fit }) => fit(),
};
