import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { antdColours } from './antd-colours.ts';

const tokenOf = {
  colorPrimary: 'primary',
  colorInfo: 'primary',
  colorLink: 'primary',
  colorError: 'bad',
  colorText: 'ink',
  colorTextSecondary: 'ink-2',
  colorTextPlaceholder: 'ink-2',
  colorBgContainer: 'surface',
  colorBgElevated: 'surface',
  colorBgLayout: 'page',
  colorBorder: 'line-2',
  colorBorderSecondary: 'line',
} as const satisfies Record<keyof (typeof antdColours)['light'], string>;

const [light = '', dark = ''] = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').split(
  '[data-theme="dark"]',
);

test.each([
  ['light', light],
  ['dark', dark],
] as const)('select and date boxes are in the same colours as the rest of the %s theme', (shade, css) => {
  const colourOf = (token: string) => new RegExp(`--${token}: (#[0-9a-f]{6})`, 'i').exec(css)?.[1]?.toUpperCase();
  const expected = Object.fromEntries(Object.entries(tokenOf).map(([name, token]) => [name, colourOf(token)]));
  expect(antdColours[shade]).toEqual(expected);
});
