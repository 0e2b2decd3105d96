import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Aspect, type Judgement, judgedText, judgedValue } from '../../../shared/decision-map/judgement.ts';
import type { Judged } from '../../../shared/decision-map/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { Field } from '../../ui/field.tsx';
import { formatDay } from '../../ui/format.ts';
import { JudgementHistory } from './judgement-history.tsx';
import { mayBeUnknown, useAspectOptions } from './use-aspect-options.ts';

interface JudgedFieldProps {
  readonly aspect: Aspect;
  readonly value: Judged[Aspect];
  /** What was judged of this aspect, the earliest first. */
  readonly judgements: readonly Judgement[];
  readonly isEditable: boolean;
  readonly onJudge: (values: Partial<Judged>) => void;
}

/** What is believed of somebody in one respect, beside what it rests on. */
export function JudgedField({ aspect, value, judgements, isEditable, onJudge }: JudgedFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const options = useAspectOptions(aspect);
  const [isOpen, setOpen] = useState(false);
  const latest = judgements.at(-1);
  const label = t(`decision-map:aspect.${aspect}`);
  const proof =
    latest === undefined
      ? t('map-details:evidence.none')
      : t('map-details:evidence.mark', {
          source: t(`decision-map:source.${latest.source}`),
          // A day stays in one piece where the line is broken.
          day: formatDay(latest.on, language).replaceAll(' ', '\u00a0'),
          confidence: t(`decision-map:confidence.${latest.confidence}`),
        });
  return (
    <div className="judged">
      <Field
        label={label}
        aside={
          <button
            type="button"
            className="evidence-mark"
            data-source={latest?.source ?? 'none'}
            aria-expanded={isOpen}
            title={latest?.note}
            onClick={() => setOpen(!isOpen)}
          >
            {proof}
          </button>
        }
      >
        {({ id }) => (
          <Select<string | number | null>
            id={id}
            disabled={!isEditable}
            allowClear={mayBeUnknown[aspect] && { label: t('app:clear') }}
            placeholder={t('map-details:unknown')}
            options={options}
            value={value}
            onChange={(chosen) => {
              const text = chosen === undefined || chosen === null ? null : judgedText(chosen as Judged[Aspect]);
              const read = judgedValue(aspect, text);
              if (read !== undefined) onJudge({ [aspect]: read });
            }}
          />
        )}
      </Field>
      {isOpen ? (
        <JudgementHistory
          aspect={aspect}
          judgements={judgements}
          isEditable={isEditable}
          onConfirm={() => onJudge({ [aspect]: value })}
        />
      ) : null}
    </div>
  );
}
