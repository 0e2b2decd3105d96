import type { KeyboardEvent, ReactNode } from 'react';
import { LongNameTitle } from '../ui/long-name-title.tsx';

interface HomeCardProps {
  readonly label: string;
  readonly count?: string;
  /** Stands at the end of the head, e.g. a note or a button. */
  readonly aside?: ReactNode;
  readonly help?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One of the day's lists: a head that stays and a body that scrolls. */
export function HomeCard({ label, count = '', aside, help, className = '', children }: HomeCardProps) {
  return (
    <section className={`card home-card ${className}`} aria-label={label} title={help}>
      <div className="hd">
        <h2>{label}</h2>
        <span className="cnt">{count}</span>
        {aside === undefined ? null : <div className="acts">{aside}</div>}
      </div>
      {/* The entries' own links take the focus; the arrows only move it. */}
      <fieldset className="home-scroller" aria-label={label} onKeyDown={moveFocus}>
        {children}
      </fieldset>
    </section>
  );
}

interface HomeGroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of a list under its own heading. */
export function HomeGroup({ label, children }: HomeGroupProps) {
  return (
    <>
      <h3 className="home-group">{label}</h3>
      <ul aria-label={label}>{children}</ul>
    </>
  );
}

interface HomeWordsProps {
  readonly title: string;
  /** A name within the title that gives way first. */
  readonly longName?: string;
  readonly detail: string;
}

/** The two lines of an entry; both tell in full on hover what does not fit. */
export function HomeWords({ title, longName = '', detail }: HomeWordsProps) {
  return (
    <span className="home-words" title={detail === '' ? title : `${title}\n${detail}`}>
      <b className="el">{longName === '' ? title : <LongNameTitle title={title} name={longName} />}</b>
      <span className="mut t12 el">{detail}</span>
    </span>
  );
}

/** Up and down go from entry to entry; Enter opens, as links do. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLElement)) return;
  const lines = [...currentTarget.querySelectorAll('.home-line')];
  const line = target.closest('.home-line');
  const step = key === 'ArrowDown' ? 1 : -1;
  const links = lines.map((each) => each.querySelector<HTMLElement>('a.home-link'));
  const next = line === null ? -1 : links.findIndex((_, at) => at === lines.indexOf(line) + step);
  if (next < 0) return;
  event.preventDefault();
  links[next]?.focus();
}
