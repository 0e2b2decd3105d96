import type { ReactNode } from 'react';

interface ReportTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** Which columns hold numbers, by their place. */
  readonly numbers: readonly number[];
  /** Which columns hold short words that stand on one line. */
  readonly short?: readonly number[];
  readonly rows: readonly { readonly key: string; readonly className?: string; readonly cells: readonly string[] }[];
  readonly children?: ReactNode;
}

/** A list on paper; its head stands on every page, and no row is torn. */
export function ReportTable({ title, heads, numbers, short = [], rows, children }: ReportTableProps) {
  const look = (place: number) => (numbers.includes(place) ? 'num' : short.includes(place) ? 'paper-short' : '');
  return (
    <section>
      <h2>{title}</h2>
      {children}
      <table aria-label={title}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" className={look(place)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, className, cells: [first, ...others] }) => (
            <tr key={key} className={className}>
              <th scope="row" className={look(0)}>
                {first}
              </th>
              {others.map((cell, place) => (
                <td key={heads[place + 1]} className={look(place + 1)}>
                  {cell === '' ? '—' : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
