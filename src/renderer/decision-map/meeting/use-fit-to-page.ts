import { useLayoutEffect, useRef } from 'react';

/** From full size down to what can just be read on paper. */
const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75];

/** Makes the content as small as it takes to fit on its page; tells on how many pages it comes even so. */
export function useFitToPage(shown: unknown, onPages: (pages: number) => void) {
  const page = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [sheet, inner] = [page.current, content.current];
    if (sheet === null || inner === null) return;
    const height = () => sheet.scrollHeight / sheet.clientHeight;
    sheet.classList.add('measured');
    for (const size of sizes) {
      inner.style.zoom = String(size);
      if (height() <= 1) break;
    }
    const pages = Math.ceil(height());
    sheet.classList.remove('measured');
    onPages(pages);
  }, [shown, onPages]);
  return { page, content };
}
