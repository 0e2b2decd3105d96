import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Aspect, Judgement } from '../../../shared/decision-map/judgement.ts';
import type { MapStakeholder } from '../../../shared/decision-map/map.ts';
import { type Judged, vetoScopes } from '../../../shared/decision-map/model.ts';
import { orpc } from '../../app/client.ts';
import { Field } from '../../ui/field.tsx';
import { JudgedField } from './judged-field.tsx';
import { WrittenField } from './written-field.tsx';

interface VetoFieldsProps {
  readonly stakeholder: MapStakeholder;
  readonly judgementsOf: (aspect: Aspect) => readonly Judgement[];
  readonly isEditable: boolean;
  readonly onJudge: (values: Partial<Judged>) => void;
}

/** Whether he can stop the deal, over what, and what would make him use or lift it. */
export function VetoFields({ stakeholder, judgementsOf, isEditable, onJudge }: VetoFieldsProps) {
  const { t } = useTranslation();
  const update = useMutation(orpc.decisionMap.update.mutationOptions());
  const { id: stakeholderId, vetoKind, vetoState } = stakeholder;
  const judged = { isEditable, onJudge };
  return (
    <section className="detail-group" aria-label={t('map-details:veto')}>
      <h3>{t('map-details:veto')}</h3>
      <div className="field-pair">
        <JudgedField aspect="vetoKind" value={vetoKind} judgements={judgementsOf('vetoKind')} {...judged} />
        {vetoKind === 'none' ? null : (
          <JudgedField aspect="vetoState" value={vetoState} judgements={judgementsOf('vetoState')} {...judged} />
        )}
      </div>
      {vetoKind === 'none' ? null : (
        <>
          <Field label={t('map-details:field.vetoScopes')}>
            {({ id }) => (
              <Select
                id={id}
                mode="multiple"
                disabled={!isEditable}
                placeholder={t('map-details:placeholder.vetoScopes')}
                options={vetoScopes.map((value) => ({ value, label: t(`decision-map:vetoScope.${value}`) }))}
                value={[...stakeholder.vetoScopes]}
                onChange={(scopes) => update.mutate({ id: stakeholderId, changes: { vetoScopes: scopes } })}
              />
            )}
          </Field>
          {(['vetoTrigger', 'vetoRelease', 'vetoProof'] as const).map((field) => (
            <WrittenField key={field} stakeholder={stakeholder} field={field} isEditable={isEditable} />
          ))}
        </>
      )}
    </section>
  );
}
