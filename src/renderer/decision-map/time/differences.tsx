import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { differenceBetween } from '../../../shared/decision-map/changes.ts';
import type { Judgement } from '../../../shared/decision-map/judgement.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { useAspectWords } from '../details/use-aspect-options.ts';
import { focusOn } from '../state.ts';

interface DifferencesProps {
  /** The map of today, with all of its evidence. */
  readonly map: DecisionMap;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What changed between two days, each with its evidence and who judged. */
export function Differences({ map, from, to }: DifferencesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useAspectWords();
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const { arrived, left, judged, newEdges } = differenceBetween(map, from, to);
  const nameOf = (id: string) => map.stakeholders.find((one) => one.id === id)?.name ?? '';
  const proofOf = ({ source, on, confidence, authorId, note }: Judgement) =>
    [
      t('map-time:proof', {
        source: t(`decision-map:source.${source}`),
        day: formatDay(on, language),
        confidence: t(`decision-map:confidence.${confidence}`),
      }),
      team.find(({ id }) => id === authorId)?.name ?? '',
      note,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  const count = arrived.length + left.length + judged.length + newEdges.length;
  const days = { from: formatDay(from, language), to: formatDay(to, language) };
  return (
    <div className="differences">
      <h2>{t('map-time:differences', days)}</h2>
      {count === 0 ? <p className="mut">{t('map-time:none')}</p> : null}
      <ul>
        {judged.map(({ stakeholderId, aspect, from: before, to: now, judgement }) => (
          <li key={`${stakeholderId} ${aspect}`}>
            <button type="button" className="finding-words" onClick={() => focusOn([stakeholderId])}>
              <b>
                {t('map-time:judged', {
                  ...{ name: nameOf(stakeholderId), aspect: t(`decision-map:aspect.${aspect}`) },
                  ...{ from: words(aspect, before), to: words(aspect, now) },
                })}
              </b>
              {judgement === null ? null : <span className="t12 mut">{proofOf(judgement)}</span>}
            </button>
          </li>
        ))}
        {arrived.map((id) => (
          <li key={id}>{t('map-time:arrived', { name: nameOf(id) })}</li>
        ))}
        {left.map((id) => (
          <li key={id}>{t('map-time:left', { name: nameOf(id) })}</li>
        ))}
        {newEdges.map(({ id, kind, fromId, toId }) => (
          <li key={id}>
            {t('map-time:edge', {
              words: t(`map-details:edge.reads.${kind}`, { from: nameOf(fromId), to: nameOf(toId) }),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
