import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Aspect, Judgement } from '../../../shared/decision-map/judgement.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { useAspectWords } from './use-aspect-options.ts';

interface JudgementHistoryProps {
  readonly aspect: Aspect;
  readonly judgements: readonly Judgement[];
  readonly isEditable: boolean;
  /** Says that what is believed was found true once more, on the evidence in hand. */
  readonly onConfirm: () => void;
}

/** What was believed when, on what evidence and by whom: the latest on top. */
export function JudgementHistory({ aspect, judgements, isEditable, onConfirm }: JudgementHistoryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useAspectWords();
  const [editedId, setEdited] = useState<string | null>(null);
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const revise = useMutation(orpc.decisionMap.reviseJudgement.mutationOptions());
  const remove = useMutation(orpc.decisionMap.removeJudgement.mutationOptions());
  return (
    <div className="judgement-history">
      {judgements.length === 0 ? <p className="mut t12">{t('map-details:evidence.noneYet')}</p> : null}
      <ol>
        {judgements.toReversed().map((judgement) => {
          const { id, on, value, source, confidence, note, authorId } = judgement;
          const author = team.find((teammate) => teammate.id === authorId)?.name;
          return (
            <li key={id}>
              <span className="row">
                <b className="el">{words(aspect, value)}</b>
                <span className="sp" />
                {isEditable ? (
                  <>
                    <IconButton
                      name="note"
                      label={t('map-details:evidence.edit')}
                      onClick={() => setEdited(editedId === id ? null : id)}
                    />
                    <IconButton
                      name="x"
                      label={t('map-details:evidence.remove')}
                      onClick={() => remove.mutate({ id })}
                    />
                  </>
                ) : null}
              </span>
              <p className="mut t12">
                {[
                  formatDay(on, language),
                  t(`decision-map:source.${source}`),
                  t(`decision-map:confidence.${confidence}`),
                  ...(author === undefined ? [] : [author]),
                ].join(' · ')}
              </p>
              {note === '' ? null : <p className="t12">{note}</p>}
              {editedId === id ? (
                <EvidenceFields evidence={judgement} onChange={(changes) => revise.mutate({ id, changes })} />
              ) : null}
            </li>
          );
        })}
      </ol>
      {isEditable ? (
        <button type="button" className="btn t24" onClick={onConfirm}>
          {t('map-details:evidence.confirm')}
        </button>
      ) : null}
    </div>
  );
}
