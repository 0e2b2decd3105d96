import type { IconName } from '../../ui/icon.tsx';
import type { MarkedText } from '../../ui/marked-text.tsx';

type Marked = Parameters<typeof MarkedText>[0];

/** One line that the palette offers; `run` carries it out. */
export interface PaletteItem {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly titleMarks?: Marked['marks'];
  /** A name within the title that gives way first where there is no room for all of it. */
  readonly longName?: string;
  readonly context: string;
  /** Why it stands last among its kind: archived or done. */
  readonly settled?: string;
  /** Where the words were found when the title does not tell. */
  readonly found?: Marked & { readonly label: string };
  readonly shortcut?: string | undefined;
  readonly run: () => void;
  /** Instead of `run`: writes something. The palette stays with what was typed until it is written. */
  readonly save?: () => Promise<unknown>;
}
