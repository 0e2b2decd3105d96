import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { toCustomerMap } from '../../src/shared/decision-map/customer-map.ts';
import { drawCustomerMap } from '../../src/shared/decision-map/picture/draw-customer-map.ts';
import { drawInternalMap } from '../../src/shared/decision-map/picture/draw-internal-map.ts';
import { launchWorkbench } from '../support/launch.ts';
import { pictureWords } from '../support/picture-words.ts';
import { randomMap } from '../support/random-map.ts';

const map = randomMap({ people: 15, edges: 30, layers: 5 });
const strange = {
  ...map,
  stakeholders: map.stakeholders.map((person, index) => ({
    ...person,
    name: index % 2 === 0 ? `<b>&"'\u0007\uD800]]>${person.name}` : '很'.repeat(60),
  })),
};
const options = { title: '<决策> & "地图"', today: '2026-11-23', theme: 'light', words: pictureWords } as const;

test('a drawn map is XML that a parser reads and a picture that a page shows, whatever people are called', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'picture-')) });
  for (const svg of [
    drawInternalMap(strange, options),
    drawCustomerMap(
      toCustomerMap(strange, ({ key }) => key),
      options,
    ),
  ]) {
    const seen = await page.evaluate(async (text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      const image = new Image();
      image.src = address;
      await image.decode();
      URL.revokeObjectURL(address);
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        title: parsed.querySelector('title')?.textContent,
        size: [image.naturalWidth, image.naturalHeight],
        asked: ['width', 'height'].map((name) => Number(parsed.documentElement.getAttribute(name))),
      };
    }, svg);
    expect(seen).toMatchObject({ error: null, title: options.title, size: seen.asked });
  }
  expect(complaints).toEqual([]);
  await close();
});
