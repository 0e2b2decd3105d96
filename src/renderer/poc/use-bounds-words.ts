import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../shared/kernel/format-number.ts';
import { boundsStanding, levelOf } from '../../shared/poc/bounds.ts';
import type { Result } from '../../shared/poc/run.ts';
import { useLanguage } from '../app/i18n.ts';

/** The level of bounds that do not have the one of their POC, and what follows for the verdict. */
interface BoundsWords {
  readonly level: string;
  readonly reason: string;
}

/** Says at which level bounds were found where it is not the POC's own; null where it is, or there are none. */
export function useBoundsWords(): (result: Result | undefined, confidence: number) => BoundsWords | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const percent = (level: number) => formatPercent(level, language, { least: 0, most: 1 });
  return (result, confidence) => {
    if (result === undefined) return null;
    const standing = boundsStanding(result, confidence);
    if (standing === 'none' || standing === 'same') return null;
    const level = levelOf(result);
    return {
      level: level === null ? t('poc:bounds.unknown') : percent(level),
      reason: t(`poc:bounds.reason.${standing}`, {
        level: level === null ? '' : percent(level),
        asked: percent(confidence),
      }),
    };
  };
}
