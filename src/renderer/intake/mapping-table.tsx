import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cellText } from '../../shared/intake/cell.ts';
import { importFields } from '../../shared/intake/import-fields.ts';
import { scaleOfHeader } from '../../shared/intake/read-value.ts';
import { Select } from '../ui/select.tsx';
import { columnsOf } from './columns-of.ts';
import { changeSetup, type ImportSetup, type MappedField } from './state.ts';

const scales = ['1', '1000', '10000', '1000000', '10000000', '100000000'] as const;
const NOWHERE = 'none';
const SHOWN_SAMPLES = 3;

/** Each column of the file with some of its cells and the field it goes into. */
export function MappingTable({ setup }: { readonly setup: ImportSetup }) {
  const { t } = useTranslation();
  const { read, header, entity, columns } = setup;
  const found = useMemo(() => columnsOf(read, header), [read, header]);
  const fields = importFields[entity];

  const set = (index: number, mapped: MappedField | null) => {
    // A field takes one column: the one chosen last.
    const others = columns.map((column) => (column?.field === mapped?.field && mapped !== null ? null : column));
    changeSetup({ columns: others.map((column, at) => (at === index ? mapped : column)) });
  };
  const options = [
    { value: NOWHERE, label: t('intake:mapping.none') },
    ...fields.map(({ key, isRequired }) => ({
      value: key as string,
      label: t(`intake:field.${entity}.${key}`) + (isRequired === true ? t('intake:mapping.required') : ''),
    })),
  ];

  return (
    <div className="table-scroller">
      <table className="data-table intake-mapping" aria-label={t('intake:mapping.label')}>
        <thead>
          <tr>
            <th style={{ width: '24%' }}>{t('intake:mapping.column')}</th>
            <th>{t('intake:mapping.samples')}</th>
            <th style={{ width: '216px' }}>{t('intake:mapping.field')}</th>
            <th style={{ width: '104px' }}>{t('intake:mapping.scale')}</th>
            <th style={{ width: '160px' }}>{t('intake:mapping.by')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((column, index) => {
            const mapped = columns[index] ?? null;
            const name = column.header === '' ? t('intake:mapping.unnamed', { column: index + 1 }) : column.header;
            const alike = column.header === '' ? [] : found.filter(({ header: other }) => other === column.header);
            const sameHead =
              alike.length > 1
                ? t('intake:mapping.sameHead', { count: alike.length, place: alike.indexOf(column) + 1 })
                : null;
            const field = fields.find(({ key }) => key === mapped?.field);
            const samples = [...new Set(column.samples.map(cellText))].slice(0, SHOWN_SAMPLES).join(' · ');
            return (
              <tr key={`${index} ${column.header}`} className={mapped === null ? 'mut' : undefined}>
                <td className="el" title={name}>
                  {name}
                  {sameHead === null ? null : <span className="chip warn">{sameHead}</span>}
                </td>
                <td className="el mut" title={samples}>
                  {samples}
                </td>
                <td>
                  <Select
                    label={t('intake:mapping.fieldOf', { header: name })}
                    value={mapped?.field ?? NOWHERE}
                    options={options}
                    onChange={(key) =>
                      set(
                        index,
                        key === NOWHERE ? null : { field: key, scale: scaleOfHeader(column.header), by: 'chosen' },
                      )
                    }
                  />
                </td>
                <td>
                  {mapped !== null && field?.kind === 'money' ? (
                    <Select
                      label={t('intake:mapping.scaleOf', { header: name })}
                      value={String(mapped.scale)}
                      options={scales.map((scale) => ({
                        value: scale as string,
                        label: t(`intake:mapping.scales.${scale}`),
                      }))}
                      onChange={(scale) => set(index, { ...mapped, scale: Number(scale) })}
                    />
                  ) : null}
                </td>
                <td>
                  <span className={`chip ${mapped?.by === 'content' ? 'warn' : mapped === null ? 'line' : ''}`}>
                    {t(`intake:mapping.state.${mapped?.by ?? 'none'}`)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
