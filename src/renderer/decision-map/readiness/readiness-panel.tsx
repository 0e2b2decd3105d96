import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findingKey } from '../../../shared/decision-map/finding-key.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { findFindings } from '../../../shared/decision-map/rules/find-findings.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { FindingLine } from './finding-line.tsx';
import { LayerBars } from './layer-bars.tsx';
import { MutedList } from './muted-list.tsx';
import { OpenQuestions } from './open-questions.tsx';
import './readiness.css';
import { Scores } from './scores.tsx';
import { ScoringDialog } from './scoring-dialog.tsx';
import { useFindingTask } from './use-finding-task.ts';
import { useFindingWords } from './use-finding-words.ts';

interface ReadinessPanelProps {
  /** The map of the day that is shown. */
  readonly map: DecisionMap;
  readonly day: CalendarDate;
  readonly isEditable: boolean;
}

/** Whether the deal is ready to be decided: scores, layers, and what is dangerous, the worst on top. */
export function ReadinessPanel({ map, day, isEditable }: ReadinessPanelProps) {
  const { t } = useTranslation();
  const wordsOf = useFindingWords(map);
  const { taskOf, make } = useFindingTask(map);
  const { findings, muted } = useMemo(() => findFindings(map, day), [map, day]);
  if (map.stakeholders.length === 0) return <p className="panel-hint">{t('map-readiness:nobody')}</p>;
  return (
    <div className="readiness">
      <Scores map={map} day={day} />
      <h3>{t('map-readiness:layers')}</h3>
      <LayerBars map={map} day={day} />
      <h3>{t('map-readiness:findings')}</h3>
      {findings.length === 0 ? <p className="mut">{t('map-readiness:noFindings')}</p> : null}
      <ol className="findings">
        {findings.map((finding, index) => {
          const words = wordsOf(finding);
          const key = findingKey(finding);
          return (
            <FindingLine
              key={`${finding.code} ${finding.stakeholderIds.join()} ${finding.layer}`}
              {...{ map, finding, words, isEditable }}
              rank={index + 1}
              task={taskOf(key)}
              onMake={() => void make(finding, key, words.advice)}
            />
          );
        })}
      </ol>
      <OpenQuestions map={map} />
      <MutedList muted={muted} wordsOf={wordsOf} />
      {isEditable ? <ScoringDialog scoring={map.scoring} /> : null}
    </div>
  );
}
