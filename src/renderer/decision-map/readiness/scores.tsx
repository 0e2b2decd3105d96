import { useTranslation } from 'react-i18next';
import { healthOfMap } from '../../../shared/decision-map/health.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { coverageScore } from '../../../shared/decision-map/scores/coverage-score.ts';
import { pathToPower } from '../../../shared/decision-map/scores/path-to-power.ts';
import { supportIndex } from '../../../shared/decision-map/scores/support-index.ts';
import { vetoExposure } from '../../../shared/decision-map/scores/veto-exposure.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { focusOn } from '../state.ts';
import { LightMark } from './light-mark.tsx';
import { useScoreWords } from './use-score-words.ts';

interface ScoresProps {
  readonly map: DecisionMap;
  readonly day: CalendarDate;
}

/** The four scores side by side, never one of them; each says how it is counted and leads to whom it is about. */
export function Scores({ map, day }: ScoresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const howCounted = useScoreWords(map.scoring);
  const support = supportIndex(map, day);
  const coverage = coverageScore(map, day).score;
  const veto = vetoExposure(map, day);
  const path = pathToPower(map, day);
  const whole = { least: 0, most: 0 };
  const figures = [
    {
      code: 'support',
      figure: support === null ? '—' : `${support > 0 ? '+' : ''}${formatNumber(support, language, whole)}`,
      onFocus: null,
    },
    {
      code: 'coverage',
      figure: coverage === null ? '—' : `${formatNumber(coverage, language, whole)}%`,
      onFocus: null,
    },
    {
      code: 'veto',
      figure: formatNumber(veto.score, language, { least: 1, most: 1 }),
      onFocus: veto.holders.length === 0 ? null : () => focusOn(veto.holders.map(({ stakeholder }) => stakeholder.id)),
    },
    {
      code: 'path',
      figure: path === null ? t('map-readiness:noPath') : t('map-readiness:steps', { count: path.steps }),
      onFocus: path === null ? null : () => focusOn(path.path.stakeholderIds, path.path.edgeIds),
    },
  ] as const;
  return (
    <>
      <p className="readiness-light">
        <LightMark light={healthOfMap(map, day).light} />
      </p>
      <dl className="four-scores">
        {figures.map(({ code, figure, onFocus }) => (
          <div key={code} title={howCounted(code)}>
            <dt>{t(`map-readiness:score.${code}.name`)}</dt>
            <dd>
              {onFocus === null ? (
                figure
              ) : (
                <button
                  type="button"
                  onClick={onFocus}
                  aria-label={t('map-readiness:score.show', { name: t(`map-readiness:score.${code}.name`), figure })}
                >
                  {figure}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <details className="score-help">
        <summary>{t('map-readiness:score.help')}</summary>
        {figures.map(({ code }) => (
          <p key={code} className="t12">
            <b>{t(`map-readiness:score.${code}.name`)}</b> {howCounted(code)}
          </p>
        ))}
      </details>
    </>
  );
}
