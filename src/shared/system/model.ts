import { z } from 'zod';
import { languages } from '../kernel/text.ts';

export const themes = ['light', 'dark', 'system'] as const;

/** What is remembered outside the database, because it is needed before it opens; holds no customer data. */
export const preferences = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  /** Address of the page that was open, with its filters; the application starts there. */
  lastPage: z.string().max(500).optional(),
});
export type Preferences = Readonly<z.infer<typeof preferences>>;

/** What the settings page tells of this installation. */
export const about = z.strictObject({
  version: z.string(),
  dataFolder: z.string(),
  encrypted: z.boolean(),
  /** True while the key lies beside the data, that is until a passphrase is set. */
  keyBesideData: z.boolean(),
  electron: z.string(),
  sqlite: z.string(),
});
export type About = Readonly<z.infer<typeof about>>;

/** Names of tables whose rows changed in one committed batch. */
export const tablesChanged = z.strictObject({ tables: z.array(z.string()) });

/** A picture that becomes a page: the text of an SVG file and its size in pixels. */
export const paper = z.strictObject({
  svg: z.string().min(1).max(20_000_000),
  width: z.number().min(1).max(50_000),
  height: z.number().min(1).max(50_000),
});
export type Paper = Readonly<z.infer<typeof paper>>;

/** What stands at the foot of each page: words, and what is said before, between and behind the page and the pages. */
export const pageFoot = z.strictObject({
  text: z.string().max(1000),
  numbering: z.tuple([z.string().max(50), z.string().max(50), z.string().max(50)]),
});
export type PageFoot = Readonly<z.infer<typeof pageFoot>>;
