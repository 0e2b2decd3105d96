import type { PageFoot } from '../shared/system/model.ts';

/** What Chromium writes at the foot of each page of a PDF: words on the left, which page it is of how many on the right. */
export function footTemplate({ text, numbering: [before, between, behind] }: PageFoot): string {
  // The foot is a flexible line itself: without a least width of none a long text pushes the numbers off the sheet.
  const frame =
    'display:flex;justify-content:space-between;gap:12px;box-sizing:border-box;width:100%;min-width:0;padding:0 14mm;color:#4a5462';
  const words = 'overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0';
  const numbers = `${escaped(before)}<span class="pageNumber"></span>${escaped(between)}<span class="totalPages"></span>`;
  return `<div style="font:9px sans-serif;${frame}"><span style="${words}">${escaped(text)}</span><span style="flex:none">${numbers}${escaped(behind)}</span></div>`;
}

/** A text as HTML, whatever stands in it. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
