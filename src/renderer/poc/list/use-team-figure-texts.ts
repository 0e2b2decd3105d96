import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../../shared/kernel/format-number.ts';
import type { TeamFigures } from '../../../shared/poc/team-figures.ts';
import { usualConfidence } from '../../../shared/statistics/interval.ts';
import { wilsonInterval } from '../../../shared/statistics/wilson-interval.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';

export interface TeamFigureText {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** Of how many. */
  readonly sample: string;
  /** What is counted, and between which bounds a share truly lies. */
  readonly meaning: string;
}

const unknown = '—';
const whole = { least: 0, most: 0 };
const tenths = { least: 0, most: 1 };

/** The figures of a team in the reader's language, in the order in which they are told. */
export function useTeamFigureTexts(): (figures: TeamFigures) => readonly TeamFigureText[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const counted = (count: number) => formatCount(count, language);
  const words = (key: Key) => ({ key, label: t(`poc:team.figures.${key}.label`) });

  function share(key: 'technicalWins' | 'contracts' | 'extended', { successes, of }: TeamFigures['extended']) {
    const meaning = t(`poc:team.figures.${key}.meaning`);
    const sample = t('poc:team.share', { successes: counted(successes), of: counted(of) });
    if (of === 0) return { ...words(key), value: unknown, sample, meaning };
    const { share: found, ...bounds } = wilsonInterval(successes, of);
    const interval = t('poc:team.interval', {
      level: formatPercent(usualConfidence, language),
      low: formatPercent(bounds.low, language, whole),
      high: formatPercent(bounds.high, language, whole),
    });
    return { ...words(key), value: formatPercent(found, language, whole), sample, meaning: `${meaning} ${interval}` };
  }

  function median(key: Median, unit: 'days' | 'workDays' | 'hours', { median: value, of }: TeamFigures['duration']) {
    const text = value === null ? unknown : formatNumber(value, language, tenths);
    return {
      ...words(key),
      value: value === null ? unknown : t(`poc:team.${unit}`, { count: value, text }),
      sample: t('poc:team.sample', { of: counted(of) }),
      meaning: t(`poc:team.figures.${key}.meaning`),
    };
  }

  return (figures) => {
    const contracts = share('contracts', figures.contracts);
    const undecided = figures.undecided === 0 ? '' : t('poc:team.undecided', { count: figures.undecided });
    return [
      {
        ...words('ended'),
        value: counted(figures.ended),
        sample: t('poc:team.open', { of: counted(figures.open) }),
        meaning: t('poc:team.figures.ended.meaning'),
      },
      share('technicalWins', figures.technicalWins),
      { ...contracts, sample: `${contracts.sample}${undecided}` },
      median('duration', 'days', figures.duration),
      share('extended', figures.extended),
      median('extension', 'workDays', figures.extension),
      median('hours', 'hours', figures.hours),
      median('signing', 'days', figures.signing),
    ];
  };
}

type Median = 'duration' | 'extension' | 'hours' | 'signing';
type Key = Median | 'ended' | 'technicalWins' | 'contracts' | 'extended';
