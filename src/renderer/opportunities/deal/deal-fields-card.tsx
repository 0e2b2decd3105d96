import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Opportunity, OpportunityFields } from '../../../shared/opportunities/model.ts';
import { orpc } from '../../app/client.ts';
import { FieldHistory } from '../../app/history/field-history.tsx';
import { useLanguage } from '../../app/i18n.ts';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { amountText, readAmount } from '../amount-text.ts';
import { CompetitorTags } from './competitor-tags.tsx';

const labels = {
  amount: 'amount',
  expectedDate: 'expectedDate',
  ownerId: 'owner',
  competitors: 'competitors',
  nextStep: 'nextStep',
  nextStepDate: 'nextStepDate',
} as const;

/** What is known of a deal; each field saves by itself and tells its own history. */
export function DealFieldsCard({ deal }: { readonly deal: Opportunity }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = deal;
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const { mutate, mutateAsync } = useMutation(orpc.opportunities.update.mutationOptions());
  const save = (changes: Partial<Omit<OpportunityFields, 'stage'>>) => mutateAsync({ id, changes });
  const label = (field: keyof typeof labels) => t(`opportunities:field.${labels[field]}`);
  const history = (field: keyof typeof labels, valueWords?: (value: string) => string) => (
    <FieldHistory
      entity="opportunity"
      id={id}
      field={field}
      label={label(field)}
      {...(valueWords === undefined ? {} : { valueWords })}
    />
  );
  const ownerName = (ownerId: string) => team.find((teammate) => teammate.id === ownerId)?.name ?? ownerId;

  return (
    <section className="card deal-fields" aria-label={t('opportunities:deal.fields')}>
      <Field label={t('opportunities:deal.nextStep')} aside={history('nextStep')}>
        {(ids) => (
          <AutoSaveBox
            id={ids.id}
            maxLength={500}
            placeholder={t('opportunities:field.nextStepPlaceholder')}
            value={deal.nextStep}
            toText={(text) => text}
            read={(text) => ({ ok: true, value: text.trim() })}
            save={(nextStep) => save({ nextStep })}
          />
        )}
      </Field>
      <Field label={label('nextStepDate')} aside={history('nextStepDate')}>
        {(ids) => (
          <DateField
            id={ids.id}
            value={deal.nextStepDate}
            onChange={(nextStepDate) => mutate({ id, changes: { nextStepDate } })}
          />
        )}
      </Field>
      <Field label={label('amount')} aside={history('amount')}>
        {(ids) => (
          <AutoSaveBox
            id={ids.id}
            placeholder={t('opportunities:field.amountPlaceholder')}
            value={deal.amount}
            toText={(amount) =>
              amountText(amount, language, (number) => t('opportunities:field.tenThousands', { number }))
            }
            read={(text) => readAmount(text, t('opportunities:field.amountUnread'))}
            save={(amount) => save({ amount })}
          />
        )}
      </Field>
      <Field label={label('expectedDate')} aside={history('expectedDate')}>
        {(ids) => (
          <DateField
            id={ids.id}
            value={deal.expectedDate}
            onChange={(expectedDate) => mutate({ id, changes: { expectedDate } })}
          />
        )}
      </Field>
      <Field label={label('ownerId')} aside={history('ownerId', ownerName)}>
        {(ids) => (
          <TeammatePicker
            id={ids.id}
            label={label('ownerId')}
            value={deal.ownerId}
            onChange={(ownerId) => mutate({ id, changes: { ownerId } })}
          />
        )}
      </Field>
      <Field label={label('competitors')} aside={history('competitors', listWords)}>
        {(ids) => (
          <CompetitorTags
            id={ids.id}
            value={deal.competitors}
            onChange={(competitors) => mutate({ id, changes: { competitors } })}
          />
        )}
      </Field>
    </section>
  );
}

/** A list as the change log keeps it, e.g. `["甲","乙"]`. */
function listWords(kept: string): string {
  const list: unknown = JSON.parse(kept);
  return Array.isArray(list) ? list.join(', ') : kept;
}
