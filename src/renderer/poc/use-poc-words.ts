import { useTranslation } from 'react-i18next';
import { metricKeys } from '../../shared/poc/metrics.ts';
import { useLanguage } from '../app/i18n.ts';
import { metricFigures } from '../ui/metric-figures.ts';

/** Choices of an enumeration with the words of the screen's language. */
export function useChoices<Value extends string>(group: string, values: readonly Value[]) {
  const { t } = useTranslation();
  return values.map((value) => {
    const key: string = `poc:${group}.${value}`;
    return { value, label: t(key) };
  });
}

export function useMetricChoices() {
  return useChoices('metric', metricKeys);
}

/** How figures of a criterion are written: with the unit's word where the figure alone does not tell it. */
export function useFigures() {
  const { t } = useTranslation();
  return metricFigures(t, useLanguage());
}
