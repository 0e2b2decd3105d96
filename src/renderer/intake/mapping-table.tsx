import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellText } from '../../shared/intake/cell.ts';
import { importFields } from '../../shared/intake/import-fields.ts';
import { plainField } from '../../shared/intake/model.ts';
import { scaleOfHeader } from '../../shared/intake/read-value.ts';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { columnsOf } from './columns-of.ts';
import { changeSetup, type ImportSetup, type MappedField } from './state.ts';
import { ValueTable } from './value-table.tsx';

const scales = ['1', '1000', '10000', '1000000', '10000000', '100000000'] as const;
const NOWHERE = 'none';
const SHOWN_SAMPLES = 3;

/** Each column of the file with some of its cells and the field it goes into. */
export function MappingTable({ setup }: { readonly setup: ImportSetup }) {
  const { t } = useTranslation();
  const { read, header, entity, columns } = setup;
  const found = useMemo(() => columnsOf(read, header), [read, header]);
  const fields = importFields[entity];
  const [openColumn, setOpenColumn] = useState<number | null>(null);

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
            <th style={{ width: '104px' }}>{t('intake:mapping.reading')}</th>
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
            const isOpen = index === openColumn && mapped !== null && field?.kind === 'choice';
            return (
              <Fragment key={`${index} ${column.header}`}>
                <tr className={mapped === null ? 'mut' : undefined}>
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
                          key === NOWHERE ? null : { ...plainField(key, scaleOfHeader(column.header)), by: 'chosen' },
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
                    {mapped !== null && field?.kind === 'choice' ? (
                      <button
                        type="button"
                        className="btn t24"
                        aria-expanded={isOpen}
                        aria-label={t('intake:values.label', { header: name })}
                        onClick={() => setOpenColumn(isOpen ? null : index)}
                      >
                        {t('intake:values.open')}
                        <Icon name={isOpen ? 'up' : 'down'} size={12} />
                      </button>
                    ) : null}
                  </td>
                  <td>
                    <span className={`chip ${mapped?.by === 'content' ? 'warn' : mapped === null ? 'line' : ''}`}>
                      {t(`intake:mapping.state.${mapped?.by ?? 'none'}`)}
                    </span>
                  </td>
                </tr>
                {isOpen ? (
                  <tr>
                    <td colSpan={5}>
                      <ValueTable
                        {...{ read, header, name, field, mapped }}
                        column={index}
                        onChange={(changed) => set(index, changed)}
                      />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
