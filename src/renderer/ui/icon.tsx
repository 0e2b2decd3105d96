import type { ReactNode } from 'react';

const drawings = {
  account: <path d="M2.5 13.5v-11h7v11M9.5 6h4v7.5M1.5 13.5h13M5 5.5h2M5 8h2M5 10.5h2" />,
  arrowDown: <path d="M8 3v10M4 9l4 4 4-4" />,
  attachment: (
    <path d="M12.5 7.5 7.8 12.2a2.8 2.8 0 0 1-4-4l5-5a1.9 1.9 0 0 1 2.7 2.7l-5 5a.9.9 0 0 1-1.3-1.3l4.6-4.6" />
  ),
  book: <path d="M3 2.5h8.5a1 1 0 0 1 1 1v10H4a1 1 0 0 1-1-1zM3 11.5h9.5M6 5.5h4" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" />,
  check: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3l2 1.5" />
    </>
  ),
  columns: <path d="M2 3h12v10H2zM6 3v10M10 3v10" />,
  command: <path d="m3 5 3 3-3 3M8 11.5h5" />,
  copy: <path d="M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3" />,
  down: <path d="m4 6 4 4 4-4" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  fit: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />,
  flag: <path d="M3.5 14V2.5h8l-1.5 3 1.5 3h-8" />,
  flask: <path d="M6 2.5h4M6.5 2.5v4L3 13.5h10L9.5 6.5v-4M4.7 10.5h6.6" />,
  home: <path d="M2.5 7.5 8 3l5.5 4.5v6h-4v-4h-3v4h-4z" />,
  image: (
    <>
      <path d="M2 3h12v10H2zM2 11l3.5-3.5 3 3 2-2L14 12" />
      <circle cx="10.5" cy="6" r="1" />
    </>
  ),
  layout: <path d="M6 2.5h4v3H6zM2 10.5h4v3H2zM10 10.5h4v3h-4zM8 5.5v2.5M4 10.5V8h8v2.5" />,
  mail: <path d="M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5" />,
  map: <path d="M2 3h12v10H2zM8 8h4v3H8z" />,
  meeting: (
    <>
      <circle cx="5.5" cy="5.5" r="2" />
      <circle cx="11" cy="6" r="1.5" />
      <path d="M1.5 13c.4-2.7 1.8-4 4-4s3.6 1.3 4 4M10.5 9.5c2.2-.3 3.6.9 4 3" />
    </>
  ),
  minus: <path d="M3 8h10" />,
  note: <path d="M3 2.5h7l3 3v8H3zM5.5 7h5M5.5 10h3.5" />,
  panel: <path d="M2 3h12v10H2zM10 3v10" />,
  person: (
    <>
      <circle cx="8" cy="5" r="2.5" />
      <path d="M3 13.5c.5-3 2.5-4.5 5-4.5s4.5 1.5 5 4.5" />
    </>
  ),
  phone: (
    <path d="M3 2.5h2.5l1 3-1.5 1.2a8 8 0 0 0 4.3 4.3L10.5 9.5l3 1V13c0 .5-.5 1-1 1A10.5 10.5 0 0 1 2 3.5c0-.5.5-1 1-1z" />
  ),
  pipeline: <path d="M2 3h12l-4.5 5.5v5l-3-1.5V8.5z" />,
  plus: <path d="M8 3v10M3 8h10" />,
  redo: <path d="M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10" />,
  right: <path d="m6 4 4 4-4 4" />,
  screen: <path d="M2 3h12v8H2zM8 11v3M5.5 14h5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4" />
    </>
  ),
  shield: <path d="M8 2l5 2v4c0 3-2 5-5 6.5C5 13 3 11 3 8V4zM6 6.5l4 3.5M10 6.5 6 10" />,
  table: <path d="M2 3h12v10H2zM2 6.5h12M2 9.75h12M6.5 6.5V13" />,
  task: <path d="M2.5 2.5h11v11h-11zM5 8l2 2 4-4" />,
  trash: <path d="M2.5 4h11M6 4V2.5h4V4M4 4l.5 9.5h7L12 4M6.5 6.5v4.5M9.5 6.5v4.5" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6" />,
  take: <path d="M2.5 8h8M7.5 4.5 11 8l-3.5 3.5M13.5 3v10" />,
  up: <path d="M8 13V3M4 7l4-4 4 4" />,
  visit: (
    <>
      <path d="M8 14c3-3.5 4.5-5.8 4.5-8a4.5 4.5 0 0 0-9 0c0 2.2 1.5 4.5 4.5 8z" />
      <circle cx="8" cy="6" r="1.5" />
    </>
  ),
  warn: <path d="M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 12v.1" />,
  x: <path d="m4 4 8 8M12 4l-8 8" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  readonly size?: 12 | 16 | 20;
}

/** A line drawing on a 16-pixel grid in the colour of the words beside it; it never stands for words of its own. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg className={size === 16 ? 'ic' : `ic s${size}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
