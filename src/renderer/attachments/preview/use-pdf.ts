import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

/** Where opening a PDF stands. */
export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'locked'; readonly isSecondTry: boolean; readonly unlock: (password: string) => void }
  | { readonly kind: 'open'; readonly document: PDFDocumentProxy; readonly width: number; readonly height: number }
  | { readonly kind: 'failed' };

/** Opens a stored PDF for as long as it is on screen; sizes are the first page's, in points of 1/72 inch. */
export function usePdf(id: string, size: number): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: PdfState) => {
      if (isWanted) setState(next);
    };
    const opened = openPdf(id, size, (answer, isSecondTry) => {
      const unlock = (password: string) => {
        show({ kind: 'opening' });
        answer(password);
      };
      show({ kind: 'locked', isSecondTry, unlock });
    });
    opened.document
      .then(async (document) => {
        const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
        show({ kind: 'open', document, width, height });
      })
      .catch(() => show({ kind: 'failed' }));
    return () => {
      isWanted = false;
      opened.close();
    };
  }, [id, size]);
  return state;
}
