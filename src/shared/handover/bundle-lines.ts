import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';

/** Version of the lines; a reader refuses a higher one. */
export const bundleVersion = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** First line: what the bundle is, before any of it is believed. */
export const bundleHeader = z.strictObject({
  format: z.literal('presales-workbench-handover'),
  version: z.number().int().min(1),
  /** How many migrations the writer's tables had been through. */
  schema: z.number().int().min(1),
  createdAt: instant,
  name: z.string().max(200),
  rows: z.number().int().min(0),
});
export type BundleHeader = Readonly<z.infer<typeof bundleHeader>>;

/** A row as its table holds it: only values that SQLite has. */
const rawRow = z.record(z.string().max(64), z.union([z.string(), z.number(), z.null()]));

/** Lines after the first: rows, parents before children; then contents in parts; then the end. */
export const bundleLine = z.union([
  z.strictObject({ table: z.string().max(64), row: rawRow }),
  z.strictObject({ content: sha256, part: z.base64() }),
  z.strictObject({ end: z.literal(true), rows: z.number().int().min(0), contents: z.number().int().min(0) }),
]);
export type BundleLine = Readonly<z.infer<typeof bundleLine>>;

/** One line of a bundle as text, without the line break. */
export function lineOf(line: BundleHeader | BundleLine): string {
  return JSON.stringify(line);
}

const unwelcomeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a line strictly by its schema; keys that could reach into prototypes are dropped before.
 * @throws SyntaxError when it is no JSON, ZodError when it is not such a line.
 */
export function readLine<Line>(text: string, schema: z.ZodType<Line>): Line {
  return schema.parse(JSON.parse(text, (key, value: unknown) => (unwelcomeKeys.has(key) ? undefined : value)));
}
