import { useTranslation } from 'react-i18next';
import { coverages, politicalStatuses, stances } from '../../../shared/decision-map/model.ts';
import type { Scoring } from '../../../shared/decision-map/scoring.ts';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';

type ScoreCode = 'support' | 'coverage' | 'veto' | 'path';

/** How each score is counted, with the weights and thresholds that hold now. */
export function useScoreWords(scoring: Scoring): (code: ScoreCode) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = (weights: readonly (readonly [name: string, value: number])[]) =>
    weights.map(([name, value]) => `${name} ${formatNumber(value, language)}`).join(t('map-readiness:comma'));
  const statuses = [
    ...politicalStatuses.map((one) => [t(`decision-map:politicalStatus.${one}`), scoring.statusWeight[one]] as const),
    [t('map-details:unknown'), scoring.statusWeight.unknown] as const,
  ];
  const values = {
    statuses: list(statuses),
    stances: list(stances.map((one) => [t(`decision-map:stance.${one}`), scoring.stanceValue[one]])),
    coverages: list(coverages.map((one) => [t(`decision-map:coverage.${one}`), scoring.coverageValue[one]])),
    covered: formatNumber(scoring.vetoCoverage, language),
    count: scoring.halfLifeDays,
  };
  return (code) => t(`map-readiness:score.${code}.how`, values);
}
