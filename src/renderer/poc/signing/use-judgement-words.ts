import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';
import { useFigures } from '../use-poc-words.ts';

/** The figures of a criterion in words: what is not there is a dash. */
interface JudgementWords {
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly interval: string;
  readonly sample: string;
  readonly verdict: string;
}

const none = '—';

/** Writes out what a criterion asks for and what was found, in the language of the screen. */
export function useJudgementWords(): (judgement: Judgement) => JudgementWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const { figure, bounds, target } = useFigures();
  return ({ criterion, result, verdict }) => {
    const { value = null, low = null, high = null, sample = null } = result ?? {};
    return {
      baseline: figure(criterion.baseline, criterion),
      target: target(criterion),
      actual: figure(value, criterion),
      interval: bounds(low, high, criterion),
      sample: sample === null ? none : formatCount(sample, language),
      verdict: t(`poc-figures:verdict.${verdict}`),
    };
  };
}
