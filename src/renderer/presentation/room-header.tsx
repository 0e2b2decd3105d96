import type { ReactNode } from 'react';

interface RoomHeaderProps {
  readonly title: string;
  readonly customer: string;
  readonly views: ReactNode;
}

/** What is shown to whom, and the way to what else there is. */
export function RoomHeader({ title, customer, views }: RoomHeaderProps) {
  return (
    <header>
      <h1 title={title}>{title}</h1>
      <p className="pm-customer">{customer}</p>
      {views}
    </header>
  );
}
