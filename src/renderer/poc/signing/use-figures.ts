import { useTranslation } from 'react-i18next';
import { formatMetric } from '../../../shared/poc/format-metric.ts';
import type { Judgement } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';

/** The figures of a criterion in words: what is not there is a dash. */
export interface Figures {
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly interval: string;
  readonly sample: string;
  readonly verdict: string;
}

const none = '—';

/** Writes out what a criterion asks for and what was found, in the language of the screen. */
export function useFigures(): (judgement: Judgement) => Figures {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ criterion: { metric, direction, baseline, target }, result, verdict }) => {
    const figure = (value: number | null | undefined) =>
      value === null || value === undefined ? none : formatMetric(value, metric, language);
    const { low = null, high = null, sample = null } = result ?? {};
    return {
      baseline: figure(baseline),
      target: target === null ? none : `${direction === 'higher' ? '≥' : '≤'} ${figure(target)}`,
      actual: figure(result?.value),
      interval: low === null && high === null ? none : `${figure(low)} – ${figure(high)}`,
      sample: sample === null ? none : formatCount(sample, language),
      verdict: t(`poc-signing:verdict.${verdict}`),
    };
  };
}
