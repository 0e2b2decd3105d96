import { useTranslation } from 'react-i18next';
import { shortestPassphrase } from '../../../shared/handover/model.ts';
import { passphraseStrength } from '../../../shared/handover/passphrase-strength.ts';
import { Field } from '../../ui/field.tsx';

export interface ChosenPassphrase {
  readonly text: string;
  readonly again: string;
}

interface PassphraseFieldsProps {
  readonly value: ChosenPassphrase;
  readonly onChange: (value: ChosenPassphrase) => void;
  /** Whether to say what is wrong: only after an attempt. */
  readonly isChecked: boolean;
}

/** Long enough and twice the same. */
export function isUsable({ text, again }: ChosenPassphrase): boolean {
  return passphraseStrength(text) !== 'too-short' && text === again;
}

/** A new passphrase, typed twice, with a hint how hard it is to guess. */
export function PassphraseFields({ value, onChange, isChecked }: PassphraseFieldsProps) {
  const { t } = useTranslation();
  const { text, again } = value;
  const strength = passphraseStrength(text);
  const isTooShort = isChecked && strength === 'too-short';
  const isOther = isChecked && text !== again;
  return (
    <>
      <Field
        label={t('handover:passphrase')}
        error={isTooShort ? t('handover:tooShort', { count: shortestPassphrase }) : null}
      >
        {({ id, describedBy }) => (
          <input
            id={id}
            className="box"
            type="password"
            autoComplete="off"
            value={text}
            aria-invalid={isTooShort}
            aria-describedby={describedBy}
            onChange={(event) => onChange({ text: event.target.value, again })}
          />
        )}
      </Field>
      <p className="mut handover-hint" role="status">
        {text === '' ? t('handover:passphraseHint') : t(`handover:strength.${strength}`)}
      </p>
      <Field label={t('handover:passphraseAgain')} error={isOther ? t('handover:notTheSame') : null}>
        {({ id, describedBy }) => (
          <input
            id={id}
            className="box"
            type="password"
            autoComplete="off"
            value={again}
            aria-invalid={isOther}
            aria-describedby={describedBy}
            onChange={(event) => onChange({ text, again: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
