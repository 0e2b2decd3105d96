import { sayFrom } from '../../shared/kernel/say.ts';
import english from '../../shared/locales/en/cli.json' with { type: 'json' };

/** The command line's own words; it speaks English, as its output is read by programs and template authors. */
export const cliWord = sayFrom(english);
