import { useTranslation } from 'react-i18next';
import { type MetricKey, metricKeys } from '../../../shared/poc/metrics.ts';
import type { SignedChange } from '../../../shared/poc/signed-changes.ts';
import { useFigures } from '../use-poc-words.ts';

const isMetric = (metric: string): metric is MetricKey => metricKeys.some((key) => key === metric);

/** Says what of the results is no longer as it was signed. */
export function useChangeWords(): (change: SignedChange) => string {
  const { t } = useTranslation();
  const { figure, level } = useFigures();
  return (change) => {
    if (change.kind === 'order') return t('poc-signing:change.order');
    if (change.kind === 'level') {
      const [before, after] = [change.before, change.after].map((confidenceLevel) => level({ confidenceLevel }));
      return t('poc-signing:change.level', { before, after });
    }
    if (change.kind === 'dataset') return t(`poc-signing:change.dataset.${change.sort}`, { name: change.dataset });
    if (change.kind === 'criterion')
      return t(`poc-signing:change.criterion.${change.sort}`, { name: change.criterion });
    if (change.kind === 'round') return t(`poc-signing:change.round.${change.sort}`, { round: change.round });
    const { round, criterion, metric, before, after } = change;
    const of = { metric: isMetric(metric) ? metric : 'other' } as const;
    const words = before === after ? 'poc-signing:change.behind' : 'poc-signing:change.figure';
    return t(words, { round, name: criterion, before: figure(before, of), after: figure(after, of) });
  };
}
