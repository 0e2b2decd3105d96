import { useMemo } from 'react';
import { type MoneyScale, moneyScaleName } from '../../shared/kernel/format-money.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { useLanguage } from '../app/i18n.ts';
import { type MoneyFigures, moneyFigures } from '../ui/money-figures.ts';

/** How numbers are told on this screen. */
export interface Display {
  readonly language: Language;
  readonly money: MoneyFigures;
  /** What stands over columns of money: 万元, ¥ million. */
  readonly unitName: string;
}

export function useDisplay(scale: MoneyScale): Display {
  const language = useLanguage();
  return useMemo(
    () => ({ language, money: moneyFigures(language, scale), unitName: moneyScaleName(language, scale) }),
    [language, scale],
  );
}
