import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Activity, activityOutcomes } from '../../shared/activities/model.ts';

interface OutcomeChoiceProps {
  readonly label: string;
  readonly value: Activity['outcome'];
  readonly onChange: (outcome: Activity['outcome']) => void;
}

/** One of the four outcomes, or none; each says what it means, since an advance is easily taken for a continuation. */
export function OutcomeChoice({ label, value, onChange }: OutcomeChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="outcome-choice">
      <legend>{label}</legend>
      {[...activityOutcomes, null].map((outcome) => {
        const code = outcome ?? 'none';
        return (
          <label key={code}>
            <input type="radio" name={name} checked={value === outcome} onChange={() => onChange(outcome)} />
            <b>{t(`activities:outcome.${code}`)}</b>
            <span className="mut">{t(`activities:outcome.help.${code}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
