import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { Tick } from './tick.tsx';

export interface SortState<Key extends string> {
  readonly key: Key;
  readonly descending: boolean;
}

interface DataTableHeadProps<Key extends string> {
  readonly columns: readonly {
    readonly key: Key;
    readonly header: string;
    readonly width?: string;
    readonly align?: 'end';
  }[];
  readonly sort: SortState<Key>;
  readonly onSort: (sort: SortState<Key>) => void;
  /** The box that ticks every row. */
  readonly all?: { readonly isOn: boolean; readonly isPartly: boolean; readonly onToggle: () => void };
}

/** Column names; each sorts, a second press turns the order round. */
export function DataTableHead<Key extends string>({ columns, sort, onSort, all }: DataTableHeadProps<Key>) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {all === undefined ? null : (
          <th scope="col" className="row-tick">
            <Tick label={t('app:table.tickAll')} {...all} />
          </th>
        )}
        {columns.map(({ key, header, width, align }) => {
          const isSorted = sort.key === key;
          const order = sort.descending ? 'descending' : 'ascending';
          return (
            <th
              key={key}
              scope="col"
              style={{ width }}
              className={`${align === 'end' ? 'num' : ''} ${isSorted ? 'sorted' : ''}`}
              aria-sort={isSorted ? order : undefined}
            >
              <button type="button" onClick={() => onSort({ key, descending: isSorted && !sort.descending })}>
                {header}
                {isSorted ? <Icon name={sort.descending ? 'arrowDown' : 'up'} size={12} /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
