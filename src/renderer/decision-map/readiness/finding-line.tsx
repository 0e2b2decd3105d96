import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLayerKind } from '../../../shared/decision-map/layer.ts';
import { materialOf } from '../../../shared/decision-map/layer-guide.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { Finding } from '../../../shared/decision-map/rules/finding.ts';
import type { TaskRow } from '../../../shared/tasks/model.ts';
import { focusOn, useMapScreen } from '../state.ts';
import { FiredBy } from './fired-by.tsx';
import { MuteForm } from './mute-form.tsx';
import { TaskLink } from './task-link.tsx';
import type { FindingWords } from './use-finding-words.ts';

interface FindingLineProps {
  readonly map: DecisionMap;
  readonly rank: number;
  readonly finding: Finding;
  readonly words: FindingWords;
  readonly task: TaskRow | undefined;
  readonly isEditable: boolean;
  readonly onMake: () => void;
}

/** A danger: what it is, what to bring, who of ours covers it, and the task that answers it. */
export function FindingLine({ map, rank, finding, words, task, isEditable, onMake }: FindingLineProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isInFocus = useMapScreen(
    ({ focus }) => focus !== null && focus.stakeholderIds.join() === finding.stakeholderIds.join(),
  );
  const { severity, stakeholderIds, layer, firedBy } = finding;
  const covering = new Set(
    map.stakeholders
      .filter(({ id }) => stakeholderIds.includes(id))
      .flatMap(({ coveredByName }) => coveredByName || []),
  );
  const material = layer === null || !isLayerKind(layer) ? [] : materialOf(layer);
  const bring = material
    .slice(0, 3)
    .map((code) => t(`decision-map:material.${code}`))
    .join(t('map-readiness:comma'));
  const edgeIds = firedBy.flatMap(({ edgeId }) => edgeId ?? []);
  return (
    <li className={isInFocus && stakeholderIds.length > 0 ? 'finding on' : 'finding'}>
      <div className="finding-line">
        <span className={`rank ${severity}`} title={t(`decision-map:severity.${severity}`)}>
          {rank}
          <span className="visually-hidden">{t(`decision-map:severity.${severity}`)}</span>
        </span>
        <button
          type="button"
          className="finding-words"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            focusOn(stakeholderIds, edgeIds);
          }}
        >
          <b>{words.title}</b>
          {bring === '' ? null : <span className="t12 mut">{t('map-readiness:bring', { bring })}</span>}
          {covering.size === 0 ? null : (
            <span className="t12 mut">
              {t('map-readiness:coveredBy', { names: [...covering].join(t('map-readiness:comma')) })}
            </span>
          )}
        </button>
        {task === undefined ? (
          <button
            type="button"
            className={rank === 1 ? 'btn t24 pri' : 'btn t24'}
            aria-label={t('map-readiness:task.makeOf', { title: words.title })}
            onClick={onMake}
          >
            {t('map-readiness:task.make')}
          </button>
        ) : (
          <TaskLink map={map} task={task} />
        )}
      </div>
      {isOpen ? (
        <div className="finding-more">
          <p>{words.why}</p>
          <p>{words.advice}</p>
          <FiredBy map={map} firedBy={firedBy} />
          {isEditable ? <MuteForm map={map} finding={finding} /> : null}
        </div>
      ) : null}
    </li>
  );
}
