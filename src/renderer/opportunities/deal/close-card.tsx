import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { isOpenStage, type Opportunity, type OpportunityFields } from '../../../shared/opportunities/model.ts';
import { reasonsFor } from '../../../shared/opportunities/stage-move.ts';
import { orpc } from '../../app/client.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { Field } from '../../ui/field.tsx';

/** Why a closed deal was won or lost, against whom, and what was learned; nothing while it is open. */
export function CloseCard({ deal }: { readonly deal: Opportunity }) {
  const { t } = useTranslation();
  const { id, stage } = deal;
  const { mutate, mutateAsync } = useMutation(orpc.opportunities.update.mutationOptions());
  const save = (changes: Partial<Omit<OpportunityFields, 'stage'>>) => mutateAsync({ id, changes });
  if (isOpenStage(stage)) return null;
  return (
    <section className="card" aria-label={t('opportunities:close.title')}>
      <div className="hd">
        <h2>{t('opportunities:close.title')}</h2>
        <span className="chip">{t(`opportunities:stage.${stage}`)}</span>
      </div>
      <div className="close-fields">
        <Field label={t('opportunities:close.reason')}>
          {(ids) => (
            <Select
              id={ids.id}
              placeholder={t('opportunities:close.chooseReason')}
              options={reasonsFor(stage).map((reason) => ({
                value: reason,
                label: t(`opportunities:reason.${reason}`),
              }))}
              value={deal.closeReason}
              onChange={(closeReason) => mutate({ id, changes: { closeReason } })}
            />
          )}
        </Field>
        <Field label={t(`opportunities:close.competitor.${stage === 'won' ? 'won' : 'lost'}`)}>
          {(ids) => (
            <AutoSaveBox
              id={ids.id}
              maxLength={50}
              placeholder={t('opportunities:close.competitorPlaceholder')}
              value={deal.closeCompetitor}
              toText={(text) => text}
              read={(text) => ({ ok: true, value: text.trim() })}
              save={(closeCompetitor) => save({ closeCompetitor })}
            />
          )}
        </Field>
        <div className="close-note">
          <Field label={t('opportunities:close.note')}>
            {(ids) => (
              <AutoSaveBox
                id={ids.id}
                multiline
                maxLength={5000}
                placeholder={t('opportunities:close.notePlaceholder')}
                value={deal.closeNote}
                toText={(text) => text}
                read={(text) => ({ ok: true, value: text })}
                save={(closeNote) => save({ closeNote })}
              />
            )}
          </Field>
        </div>
      </div>
    </section>
  );
}
