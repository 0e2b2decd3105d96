import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const cssOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const [light = '', dark = ''] = cssOf('./tokens.css').split('[data-theme="dark"]');
const rule = /\.btn\.pri:disabled \{([^}]*)\}/.exec(cssOf('./base.css'))?.[1] ?? '';
const tokenIn = (property: string) => new RegExp(`(?<![-\\w])${property}: var\\(--([\\w-]+)\\)`).exec(rule)?.[1] ?? '';

/** Relative luminance, 0 to 1, of a colour such as #1b2430. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ['light', light],
  ['dark', dark],
])('a primary button that cannot be pressed is grey in the %s theme, its words readable', (_shade, css) => {
  const colourOf = (token: string) => new RegExp(`--${token}: (#[0-9a-f]{6})`, 'i').exec(css)?.[1] ?? '';
  const [ground, words] = [luminance(colourOf(tokenIn('background'))), luminance(colourOf(tokenIn('color')))];
  const contrast = (Math.max(ground, words) + 0.05) / (Math.min(ground, words) + 0.05);
  expect(tokenIn('background')).not.toBe('primary');
  expect(contrast).toBeGreaterThan(4.5);
});
