import { useTranslation } from 'react-i18next';
import { formatMetric } from '../../../shared/poc/format-metric.ts';
import { type MetricKey, metricKeys } from '../../../shared/poc/metrics.ts';
import type { SignedChange } from '../../../shared/poc/signed-changes.ts';
import { useLanguage } from '../../app/i18n.ts';

const isMetric = (metric: string): metric is MetricKey => metricKeys.some((key) => key === metric);

/** Says what of the results is no longer as it was signed. */
export function useChangeWords(): (change: SignedChange) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (change) => {
    if (change.kind === 'order') return t('poc-signing:change.order');
    if (change.kind === 'criterion')
      return t(`poc-signing:change.criterion.${change.sort}`, { name: change.criterion });
    if (change.kind === 'round') return t(`poc-signing:change.round.${change.sort}`, { round: change.round });
    const { round, criterion, metric, before, after } = change;
    const figure = (value: number | null) =>
      value === null ? '—' : formatMetric(value, isMetric(metric) ? metric : 'other', language);
    const words = before === after ? 'poc-signing:change.behind' : 'poc-signing:change.figure';
    return t(words, { round, name: criterion, before: figure(before), after: figure(after) });
  };
}
