import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Aspect, Judgement } from '../../../shared/decision-map/judgement.ts';
import type { LayerKey } from '../../../shared/decision-map/layer.ts';
import type { DecisionMap, MapStakeholder } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { formatDay } from '../../ui/format.ts';
import { EvidenceBar } from './evidence-bar.tsx';
import { JudgedField } from './judged-field.tsx';
import { StakeholderHead } from './stakeholder-head.tsx';
import { useJudge } from './use-judge.ts';
import { useLayerName } from './use-layer-name.ts';
import { VetoFields } from './veto-fields.tsx';
import { WrittenField } from './written-field.tsx';

interface StakeholderDetailsProps {
  readonly map: DecisionMap;
  readonly stakeholder: MapStakeholder;
  readonly isEditable: boolean;
}

const judgedPairs: readonly (readonly Aspect[])[] = [
  ['stance', 'coverage'],
  ['buyingRole', 'influence'],
  ['politicalStatus', 'decisionOrientation'],
  ['responseMode'],
];

/** Everything about somebody's part in the deal. */
export function StakeholderDetails({ map, stakeholder, isEditable }: StakeholderDetailsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const layerName = useLayerName();
  const update = useMutation(orpc.decisionMap.update.mutationOptions());
  const { id: stakeholderId, lastContactOn } = stakeholder;
  const onJudge = useJudge([stakeholderId]);
  const own = map.judgements.filter((judgement) => judgement.stakeholderId === stakeholderId);
  const judgementsOf = (aspect: Aspect): readonly Judgement[] => own.filter((one) => one.aspect === aspect);
  const judgedOn = judgementsOf('stance').at(-1)?.on ?? '';
  const isNews = lastContactOn !== null && lastContactOn > judgedOn;
  const fields = { stakeholder, isEditable };
  return (
    <div className="details">
      <StakeholderHead stakeholder={stakeholder} accountId={map.accountId} isEditable={isEditable} />
      {isNews && isEditable ? (
        <p className="detail-hint">{t('map-details:metSince', { day: formatDay(lastContactOn, language) })}</p>
      ) : null}
      <div className="field-pair">
        <Field label={t('map-details:field.layer')}>
          {({ id }) => (
            <Select<LayerKey | null>
              id={id}
              disabled={!isEditable}
              allowClear={{ label: t('app:clear') }}
              placeholder={t('map-details:noLayer')}
              options={map.layers.map((layer) => ({ value: layer.key, label: layerName(layer) }))}
              value={stakeholder.layer}
              onChange={(layer) => update.mutate({ id: stakeholderId, changes: { layer: layer ?? null } })}
            />
          )}
        </Field>
        <Field label={t('map-details:field.coveredById')}>
          {({ id }) => (
            <TeammatePicker
              id={id}
              label={t('map-details:field.coveredById')}
              disabled={!isEditable}
              value={stakeholder.coveredById}
              onChange={(coveredById) => update.mutate({ id: stakeholderId, changes: { coveredById } })}
            />
          )}
        </Field>
      </div>
      {isEditable ? <EvidenceBar judgements={own} /> : null}
      {judgedPairs.map((pair) => (
        <div key={pair.join()} className="field-pair">
          {pair.map((aspect) => (
            <JudgedField
              key={aspect}
              aspect={aspect}
              value={stakeholder[aspect]}
              judgements={judgementsOf(aspect)}
              isEditable={isEditable}
              onJudge={onJudge}
            />
          ))}
        </div>
      ))}
      <VetoFields judgementsOf={judgementsOf} onJudge={onJudge} {...fields} />
      <section className="detail-group" aria-label={t('map-details:person')}>
        <h3>{t('map-details:person')}</h3>
        {(['personalWin', 'concerns', 'note'] as const).map((field) => (
          <WrittenField key={field} field={field} {...fields} />
        ))}
      </section>
      {isEditable ? (
        <div className="field-pair">
          <Field label={t('map-details:field.since')}>
            {({ id }) => (
              <DateField
                id={id}
                value={stakeholder.since}
                onChange={(since) => {
                  if (since !== null) update.mutate({ id: stakeholderId, changes: { since } });
                }}
              />
            )}
          </Field>
          <Field label={t('map-details:field.until')}>
            {({ id }) => (
              <DateField
                id={id}
                value={stakeholder.until}
                onChange={(until) => update.mutate({ id: stakeholderId, changes: { until } })}
              />
            )}
          </Field>
        </div>
      ) : null}
    </div>
  );
}
