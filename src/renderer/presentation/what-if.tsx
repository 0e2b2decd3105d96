import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import { firstWithin } from '../ui/fit-figure.ts';
import { inLargerUnits, type MoneyFigures } from '../ui/money-figures.ts';
import { Segmented } from '../ui/segmented.tsx';
import { useElementSize } from '../ui/use-element-size.ts';
import { amountOf } from './amount-of.ts';
import { useAudienceLanguage } from './use-audience-language.ts';
import { useRoomUnit } from './use-room-unit.ts';
import { whatIfQuestion } from './what-if-options.ts';

interface WhatIfProps {
  /** As stored, without what is being tried. */
  readonly model: CustomerRoiModel;
  readonly tried: number | null;
  readonly money: MoneyFigures;
  readonly onTry: (tried: { readonly driver: string; readonly value: number } | null) => void;
}

/** Pixels of the drawing: the type of the outcomes, and what keeps two of them apart. */
const outcomeSize = 28;
const outcomeGap = 16;

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
  // A value far outside its usual range leaves nothing to choose from.
  if (options.length < 2) return null;
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
      <Outcomes options={options} chosen={chosen} money={money} />
    </section>
  );
}

interface OutcomesProps {
  readonly options: NonNullable<ReturnType<typeof whatIfQuestion>>['options'];
  readonly chosen: number;
  readonly money: MoneyFigures;
}

/** What each answer brings a year, in the first unit in which no amount touches its neighbour. */
function Outcomes({ options, chosen, money }: OutcomesProps) {
  const { t } = useTranslation();
  const unit = useRoomUnit();
  const [place, { width }] = useElementSize<HTMLDivElement>({ width: 416, height: 40 });
  const told = ({ short }: MoneyFigures) =>
    options.map(({ annualNetBenefit }) => (annualNetBenefit === null ? '—' : short(annualNetBenefit)));
  const largest = Math.max(0, ...options.map(({ annualNetBenefit }) => Math.abs(annualNetBenefit ?? 0)));
  const room = width / unit / options.length - outcomeGap;
  const shown = firstWithin(inLargerUnits(money, largest), told, outcomeSize, room);
  const amounts = told(shown);
  return (
    <>
      <div ref={place} className="pm-outcomes" aria-hidden="true">
        {options.map(({ value }, index) => (
          <span key={value} className={value === chosen ? 'el on' : 'el'} title={amounts[index]}>
            {amounts[index]}
          </span>
        ))}
      </div>
      <p className="pm-outcome">{t('presentation:whatIf.outcome', { unit: shown.rounded(0).after })}</p>
    </>
  );
}
