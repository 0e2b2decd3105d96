import { textWidth } from '../../shared/kernel/text-width.ts';
import './long-name-title.css';

interface LongNameTitleProps {
  readonly title: string;
  /** A part of the title. */
  readonly name: string;
}

/** A title of one line that holds a name of any length: where room is short the name is cut before what stands around it. */
export function LongNameTitle({ title, name }: LongNameTitleProps) {
  const at = title.indexOf(name);
  const [from, to] = at < 0 ? [0, 0] : [at, at + name.length];
  return (
    <span className="long-name-title" title={title}>
      <span>{title.slice(0, from)}</span>
      <span className="long-name el" style={{ minWidth: `min(${leastWidth(name)}em, 35%)` }}>
        {title.slice(from, to)}
      </span>
      <span className="el">{title.slice(to)}</span>
    </span>
  );
}

/** What the name may be cut to; a fifth less than its width, which is rather said too much. */
function leastWidth(name: string): number {
  return textWidth(name, 0.8);
}
