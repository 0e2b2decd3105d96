import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { edgeKinds, type MapEdge } from '../../../shared/decision-map/edge.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { useToday } from '../../app/today.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { asIs, trimmed } from '../../ui/text-values.ts';

interface EdgeDetailsProps {
  readonly map: DecisionMap;
  readonly edge: MapEdge;
  readonly isEditable: boolean;
}

const weights = ['1', '2', '3'] as const;

/** What ties two people, how strongly and since when. */
export function EdgeDetails({ map, edge, isEditable }: EdgeDetailsProps) {
  const today = useToday();
  const { t } = useTranslation();
  const update = useMutation(orpc.decisionMap.edges.update.mutationOptions());
  const nameOf = (id: string) => map.stakeholders.find((one) => one.id === id)?.name ?? '';
  const { id: edgeId, kind, weight, note, since } = edge;
  const change = (changes: Parameters<typeof update.mutate>[0]['changes']) => update.mutate({ id: edgeId, changes });
  return (
    <div className="details">
      <div className="detail-head">
        <h3>{t('map-details:edge.between', { from: nameOf(edge.fromId), to: nameOf(edge.toId) })}</h3>
        <p className="t12 mut">
          {t(`map-details:edge.reads.${kind}`, { from: nameOf(edge.fromId), to: nameOf(edge.toId) })}
        </p>
      </div>
      <Field label={t('map-details:edge.kind')}>
        {({ id }) => (
          <Select
            id={id}
            disabled={!isEditable}
            value={kind}
            options={edgeKinds.map((value) => ({ value, label: t(`decision-map:edge.${value}`) }))}
            onChange={(chosen) => change({ kind: chosen, ...(chosen === 'influences' ? {} : { weight: 1 }) })}
          />
        )}
      </Field>
      {kind === 'influences' && isEditable ? (
        <Segmented
          label={t('map-details:edge.weight')}
          value={weights.find((value) => value === String(weight)) ?? '1'}
          options={weights.map((value) => ({ value, label: t(`map-details:edge.weightOf.${value}`) }))}
          onChange={(value) => change({ weight: Number(value) })}
        />
      ) : null}
      {isEditable ? (
        <>
          <Field label={t('map-details:edge.note')}>
            {({ id }) => (
              <AutoSaveBox
                id={id}
                multiline
                maxLength={500}
                className="short"
                value={note}
                toText={asIs}
                read={trimmed}
                save={(text) => update.mutateAsync({ id: edgeId, changes: { note: text } })}
              />
            )}
          </Field>
          <Field label={t('map-details:edge.since')}>
            {({ id }) => (
              <DateField
                id={id}
                value={since}
                latest={today}
                onChange={(day) => {
                  if (day !== null) change({ since: day });
                }}
              />
            )}
          </Field>
        </>
      ) : (
        <p className="written">{note}</p>
      )}
    </div>
  );
}
