import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import type { MoneyFigures } from '../ui/money-figures.ts';
import { Segmented } from '../ui/segmented.tsx';
import { amountOf } from './amount-of.ts';
import { useAudienceLanguage } from './use-audience-language.ts';
import { whatIfQuestion } from './what-if-options.ts';

interface WhatIfProps {
  /** As stored, without what is being tried. */
  readonly model: CustomerRoiModel;
  readonly tried: number | null;
  readonly money: MoneyFigures;
  readonly onTry: (tried: { readonly driver: string; readonly value: number } | null) => void;
}

/** The one number the room may play with; nothing of it is stored. Left and right arrows work wherever the focus is. */
export function WhatIf({ model, tried, money, onTry }: WhatIfProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const question = useMemo(() => whatIfQuestion(model), [model]);
  const present = question?.driver.value ?? question?.driver.default ?? null;
  const chosen = tried ?? present;

  useEffect(() => {
    if (question === null) return;
    const onKey = (event: KeyboardEvent) => {
      const move = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (move === 0 || (event.target instanceof Element && event.target.matches('input'))) return;
      const index = question.options.findIndex(({ value }) => value === chosen);
      const next = question.options[index + move];
      if (next !== undefined) onTry({ driver: question.driver.id, value: next.value });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [question, chosen, onTry]);

  if (question === null || chosen === null) return null;
  const { driver, options } = question;
  const label = textIn(driver.label, language);
  return (
    <section className="pm-whatif">
      <h2>{t('presentation:whatIf.title', { label })}</h2>
      <Segmented
        label={t('presentation:whatIf.title', { label })}
        value={String(chosen)}
        options={options.map(({ value }) => ({ value: String(value), label: amountOf(driver, value, language, t) }))}
        onChange={(value) => onTry({ driver: driver.id, value: Number(value) })}
      />
      <div className="pm-outcomes" aria-hidden="true">
        {options.map(({ value, annualNetBenefit }) => (
          <span key={value} className={value === chosen ? 'on' : undefined}>
            {annualNetBenefit === null ? '—' : money.short(annualNetBenefit)}
          </span>
        ))}
      </div>
      <p className="pm-outcome">{t('presentation:whatIf.outcome', { unit: money.rounded(0).after })}</p>
    </section>
  );
}
