import { launchWorkbench } from '../support/launch.ts';
import { seedMap } from './many-stakeholders.ts';
import { record, summary } from './results.ts';

/** Frames of each act. */
const frames = 240;

const { dataFolder, address } = await seedMap({ people: 300, edges: 900, layers: 5 });
const { page, close } = await launchWorkbench({ dataFolder });
await page.evaluate((hash) => {
  location.hash = hash;
}, address);
await page.locator('[data-card]').first().waitFor({ timeout: 60_000 });
await page.waitForTimeout(3000);

type Act = 'rest' | 'drag' | 'zoom';

/** Milliseconds between frames while the act goes on a little before each of them. */
async function watch(act: Act): Promise<number[]> {
  return page.evaluate(
    async ([kind, count]) => {
      const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const pane = document.querySelector('.react-flow__pane');
      const card = [...document.querySelectorAll('[data-card]')].find((element) => {
        const { top, left } = element.getBoundingClientRect();
        return top > 250 && left > 400;
      });
      if (pane === null || card === undefined) throw new Error('There is no map');
      const box = card.getBoundingClientRect();
      const at = { x: box.left + 60, y: box.top + 40 };
      const mouse = (name: string, target: EventTarget, x: number, y: number) =>
        target.dispatchEvent(
          new MouseEvent(name, {
            bubbles: true,
            cancelable: true,
            view: window,
            clientX: x,
            clientY: y,
            button: 0,
            buttons: 1,
          }),
        );
      if (kind === 'drag') mouse('mousedown', card, at.x, at.y);
      const deltas: number[] = [];
      let last = await nextFrame();
      for (let frame = 0; frame < count; frame += 1) {
        const step = frame % 120;
        const away = (step < 60 ? step : 120 - step) * 4;
        if (kind === 'drag') mouse('mousemove', window, at.x + away, at.y + away / 4);
        if (kind === 'zoom') {
          pane.dispatchEvent(
            new WheelEvent('wheel', {
              ...{ bubbles: true, cancelable: true, clientX: 600, clientY: 400, ctrlKey: true },
              deltaY: step < 60 ? 4 : -4,
            }),
          );
        }
        const now = await nextFrame();
        deltas.push(now - last);
        last = now;
      }
      if (kind === 'drag') mouse('mouseup', window, at.x, at.y);
      return deltas;
    },
    [act, frames] as const,
  );
}

await watch('zoom');
const still = await watch('rest');
const zoom = await watch('zoom');
const drag = await watch('drag');
await close();

const rest = summary(still);
for (const [act, deltas] of [
  ['a card dragged', drag],
  ['zoomed by the wheel', zoom],
] as const) {
  const { median, p95 } = summary(deltas);
  record({
    measure: `decision map of 300 people and 900 ties, ${act}: a frame`,
    ours: `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${Math.max(...deltas).toFixed(1)} ms`,
    comparedWith: 'the same page at rest (software rendering)',
    theirs: `median ${rest.median.toFixed(1)} ms, p95 ${rest.p95.toFixed(1)} ms, longest ${Math.max(...still).toFixed(1)} ms`,
    ratio: `${(median / rest.median).toFixed(2)}×`,
    bar: 'no dropped frame in the median',
  });
}
