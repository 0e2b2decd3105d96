import { z } from 'zod';

/** What a word of the file stands for: a value of the field, or null where the field stays empty. */
export const valueChoice = z.strictObject({ text: z.string().max(200), value: z.string().max(64).nullable() });
export type ValueChoice = Readonly<z.infer<typeof valueChoice>>;

/** The most words of one column that somebody chooses for. */
export const mostChosenValues = 500;

/** What the user chose for a word; spaces around it do not count. */
export function chosenFor(choices: readonly ValueChoice[], text: string): ValueChoice | undefined {
  return choices.find((choice) => choice.text === text.trim().slice(0, 200));
}
