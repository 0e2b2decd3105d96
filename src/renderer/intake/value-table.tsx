import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceLabels } from '../../shared/intake/choice-labels.ts';
import { mostChosenValues } from '../../shared/intake/chosen-values.ts';
import type { ImportField } from '../../shared/intake/field.ts';
import { comparableWord } from '../../shared/intake/normal-form.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';
import { Select } from '../ui/select.tsx';
import type { ReadFile } from '../workers/intake/read-file.ts';
import type { MappedField } from './state.ts';
import { type FoundValue, valuesOf } from './values-of.ts';

interface ValueTableProps {
  readonly read: ReadFile;
  readonly header: number;
  readonly column: number;
  /** The column's head, for the names of the controls. */
  readonly name: string;
  readonly field: Extract<ImportField, { readonly kind: 'choice' }>;
  readonly mapped: MappedField;
  readonly onChange: (mapped: MappedField) => void;
}

/** More words than these are searched for, not read. */
const mostShown = 100;
/** Codes that no value of a field has. */
const asUnderstood = '=';
const leftEmpty = '∅';
const refused = '✕';

/** What each word of a column of choices is understood as, and the choice of something else. */
export function ValueTable({ read, header, column, name, field, mapped, onChange }: ValueTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const found = useMemo(() => valuesOf(read, header, column, field, mapped), [read, header, column, field, mapped]);
  const labels = new Map(field.values.map((value, at) => [value, choiceLabels(field.words, language)[at] ?? value]));
  const wanted = comparableWord(words);
  const matching = found.filter(({ text }) => comparableWord(text).includes(wanted));
  const open = found.filter(({ understood, chosen }) => understood === undefined && chosen === undefined);
  const isOptional = field.isRequired !== true;

  function choose({ text, understood }: FoundValue, code: string): void {
    const others = mapped.values.filter((choice) => choice.text !== text.slice(0, 200));
    const isOwn = code === asUnderstood || code === refused || code === understood;
    const chosen = isOwn ? [] : [{ text: text.slice(0, 200), value: code === leftEmpty ? null : code }];
    onChange({ ...mapped, values: [...others, ...chosen].slice(-mostChosenValues), by: 'chosen' });
  }

  return (
    <div className="intake-values">
      <div className="row">
        {found.length > mostShown ? (
          <input
            type="search"
            className="box"
            aria-label={t('intake:values.search')}
            placeholder={t('intake:values.search')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        ) : null}
        {isOptional ? (
          <label className="row">
            <input
              type="checkbox"
              checked={mapped.emptiesUnknown}
              onChange={(event) => onChange({ ...mapped, emptiesUnknown: event.currentTarget.checked, by: 'chosen' })}
            />
            {t('intake:values.emptiesUnknown', { count: open.length })}
          </label>
        ) : null}
      </div>
      <ul aria-label={t('intake:values.label', { header: name })}>
        {matching.slice(0, mostShown).map((value) => (
          <li key={value.text}>
            <span className="el" title={value.text}>
              {value.text}
            </span>
            <span className="mut t12 num">
              {t('intake:values.count', { count: value.count, shown: formatCount(value.count, language) })}
            </span>
            <Select
              label={t('intake:values.of', { text: value.text })}
              value={codeOf(value)}
              options={[
                ...(value.understood === undefined
                  ? [
                      {
                        value: refused,
                        label: t(
                          mapped.emptiesUnknown && isOptional ? 'intake:values.willBeEmpty' : 'intake:values.refused',
                        ),
                      },
                    ]
                  : [{ value: asUnderstood, label: labels.get(value.understood) ?? value.understood }]),
                ...(isOptional ? [{ value: leftEmpty, label: t('intake:values.empty') }] : []),
                ...[...labels]
                  .filter(([code]) => code !== value.understood)
                  .map(([code, label]) => ({ value: code, label })),
              ]}
              onChange={(code) => choose(value, code)}
            />
            <span className={`chip ${markOf(value) === 'refused' ? 'warn' : markOf(value) === 'alike' ? 'line' : ''}`}>
              {t(`intake:values.mark.${markOf(value)}`)}
            </span>
          </li>
        ))}
      </ul>
      {matching.length > mostShown ? (
        <p className="mut t12">{t('intake:values.more', { count: matching.length - mostShown })}</p>
      ) : null}
    </div>
  );

  /** How sure it is: the value's own word, another word for it, the user's choice, left empty, or nothing. */
  function markOf({ text, understood, chosen }: FoundValue): 'exact' | 'alike' | 'chosen' | 'empty' | 'refused' {
    if (chosen !== undefined) return chosen.value === null ? 'empty' : 'chosen';
    if (understood === undefined) return mapped.emptiesUnknown && isOptional ? 'empty' : 'refused';
    const own = [understood, labels.get(understood) ?? ''].map(comparableWord);
    return own.includes(comparableWord(text)) ? 'exact' : 'alike';
  }
}

function codeOf({ understood, chosen }: FoundValue): string {
  if (chosen !== undefined) return chosen.value ?? leftEmpty;
  return understood === undefined ? refused : asUnderstood;
}
