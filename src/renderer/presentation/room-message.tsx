import type { ReactNode } from 'react';

interface RoomMessageProps {
  readonly tone: 'alert' | 'status';
  readonly text: string;
  readonly views?: ReactNode;
  readonly children?: ReactNode;
}

/** A sentence in place of a page. */
export function RoomMessage({ tone, text, views, children }: RoomMessageProps) {
  return (
    <main className="pm-message">
      {views}
      <p role={tone}>{text}</p>
      {children}
    </main>
  );
}
