import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, PersonFields } from '../../../shared/people/model.ts';
import type { Twin, Twins } from '../../../shared/people/twins.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatMoment } from '../../ui/format.ts';
import { type Choice, chosenFields, comparedFields, firstChoice, type Side } from './choose-fields.ts';

interface MergeFormProps {
  readonly pair: Twins;
  readonly isBusy: boolean;
  readonly onKeepApart: () => void;
  readonly onMerge: (input: {
    readonly keepId: string;
    readonly dropId: string;
    readonly fields: PersonFields & Pick<Person, 'accountId'>;
  }) => void;
}

const sides = ['first', 'second'] as const satisfies readonly Side[];

/** Two records side by side: for each field that differs one value is chosen to stay. */
export function MergeForm({ pair, isBusy, onKeepApart, onMerge }: MergeFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [choice, setChoice] = useState<Choice>(() => firstChoice(pair));
  const show = (record: Twin, field: (typeof comparedFields)[number]): string => {
    if (field === 'accountId') return record.accountName;
    const value = record[field];
    return value === null ? t('people:usualCadence') : String(value);
  };

  return (
    <div className="merge">
      <table className="merge-table">
        <thead>
          <tr>
            <td />
            {sides.map((side) => (
              <th key={side} scope="col">
                {t(`people:duplicates.${side}`)}
                <span className="t12 mut">
                  {t('people:duplicates.since', { at: formatMoment(new Date(pair[side].createdAt), language) })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedFields.map((field) => {
            const label = t(`people:field.${field === 'accountId' ? 'account' : field}`);
            const [left, right] = [show(pair.first, field), show(pair.second, field)];
            return (
              <tr key={field} className={left === right ? undefined : 'differs'}>
                <th scope="row">{label}</th>
                {sides.map((side) => (
                  <td key={side}>
                    {left === right ? (
                      <span className="merge-value">{left === '' ? '—' : left}</span>
                    ) : (
                      <label className="merge-value">
                        <input
                          type="radio"
                          name={field}
                          checked={choice[field] === side}
                          onChange={() => setChoice({ ...choice, [field]: side })}
                        />
                        {show(pair[side], field) === '' ? t('people:duplicates.empty') : show(pair[side], field)}
                      </label>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('people:duplicates.attached')}</th>
            {sides.map((side) => (
              <td key={side} className="mut">
                {t('people:duplicates.counts', {
                  deals: pair[side].dealCount,
                  activities: pair[side].activityCount,
                })}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="t12 mut">{t('people:duplicates.mergeNote')}</p>
      <div className="dialog-actions">
        <button type="button" className="btn" disabled={isBusy} onClick={onKeepApart}>
          {t('people:duplicates.keepApart')}
        </button>
        <button
          type="button"
          className="btn pri"
          disabled={isBusy}
          onClick={() => onMerge({ keepId: pair.first.id, dropId: pair.second.id, fields: chosenFields(pair, choice) })}
        >
          {t('people:duplicates.merge')}
        </button>
      </div>
    </div>
  );
}
