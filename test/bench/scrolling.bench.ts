import { expect } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';
import { seedRecords } from './many-records.ts';
import { record, summary } from './results.ts';

/** Frames of each way of scrolling. */
const frames = 240;

const dataFolder = seedRecords({ accounts: 10_000, deals: 10_000, people: 10_000, activities: 10_000 });
const { page, close } = await launchWorkbench({ dataFolder });
await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '客户' }).click();
await expect(page.getByRole('row').nth(5)).toBeVisible({ timeout: 30_000 });
// All rows come after the first hundred; scrolling is measured on the whole list.
await expect(page.getByRole('grid').first()).toHaveAttribute('aria-rowcount', '10001', { timeout: 30_000 });

/** Milliseconds between frames while the list is moved a little before each of them. */
async function scroll(pixels: number): Promise<number[]> {
  return page.evaluate(
    async ([step, count]) => {
      const scroller = document.querySelector('.table-scroller');
      if (scroller === null) throw new Error('There is no list');
      const deltas: number[] = [];
      let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      for (let frame = 0; frame < count; frame += 1) {
        scroller.scrollBy(0, frame % 80 < 60 ? step : -step);
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        deltas.push(now - last);
        last = now;
      }
      return deltas;
    },
    [pixels, frames] as const,
  );
}

await scroll(120);
const wheel = await scroll(120);
const fling = await scroll(4000);
// A frame on the same page while nothing moves: what the machine itself takes.
const still = await scroll(0);
await close();

for (const [way, deltas] of [
  ['wheel', wheel],
  ['page after page', fling],
] as const) {
  const { median, p95 } = summary(deltas);
  const rest = summary(still);
  record({
    measure: `list of 10 000 accounts scrolled, ${way}: a frame`,
    ours: `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${Math.max(...deltas).toFixed(1)} ms`,
    comparedWith: 'the same page at rest (software rendering)',
    theirs: `median ${rest.median.toFixed(1)} ms, p95 ${rest.p95.toFixed(1)} ms, longest ${Math.max(...still).toFixed(1)} ms`,
    ratio: `${(p95 / rest.p95).toFixed(2)}×`,
    bar: 'no frame > 50 ms',
  });
}
