import { z } from 'zod';

/** The two languages of the product, as BCP 47 tags. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that is data (a template's label), in both languages. */
export const bilingualText = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type BilingualText = Readonly<z.infer<typeof bilingualText>>;

/** The text in the reader's language. */
export function textIn(text: BilingualText, language: Language): string {
  return language === 'zh-CN' ? text.zh : text.en;
}
