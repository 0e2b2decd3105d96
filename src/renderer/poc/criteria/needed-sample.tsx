import { useTranslation } from 'react-i18next';
import type { Poc } from '../../../shared/poc/model.ts';
import { neededSample } from '../../../shared/poc/needed-sample.ts';
import type { Judgement } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';

interface NeededSampleProps extends Pick<Judgement, 'criterion' | 'result'> {
  readonly confidence: Poc['confidenceLevel'];
}

/** Beside a verdict of too few cases: how many there would have to be. */
export function NeededSample({ criterion, result, confidence }: NeededSampleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const needed = neededSample(criterion, result, confidence);
  if (needed === null) return null;
  return <span className="poc-beside">{t('poc:criteria.needs', { needed: formatCount(needed, language) })}</span>;
}
