import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountPicker } from '../app/pickers/account-picker.tsx';
import { OpportunityPicker } from '../app/pickers/opportunity-picker.tsx';
import { PeoplePicker } from '../app/pickers/person-picker.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { LengthField } from './length-field.tsx';
import type { FormPartProps } from './new-activity-form.ts';
import { TeamField } from './team-field.tsx';

interface ContactFieldsProps extends FormPartProps {
  readonly usualSubject: string;
  readonly isAccountMissing: boolean;
}

/** With whom, about which deal, when and where. */
export function ContactFields({ form, set, usualSubject, isAccountMissing }: ContactFieldsProps) {
  const { t } = useTranslation();
  const { accountId } = form;
  const [isAccountAsked] = useState(accountId === null);
  return (
    <div className="form-grid">
      <div className="wide" data-first-field={isAccountAsked || undefined}>
        <Field
          label={t('activities:field.account')}
          error={isAccountMissing ? t('activities:field.accountNeeded') : null}
        >
          {({ id }) => (
            <AccountPicker
              id={id}
              label={t('activities:field.account')}
              value={accountId}
              // Deals and people belong to the customer they were chosen for.
              onChange={(chosen) => set({ accountId: chosen, opportunityId: null, personIds: [] })}
            />
          )}
        </Field>
      </div>
      <Field label={t('activities:field.deal')}>
        {({ id }) => (
          <OpportunityPicker
            id={id}
            label={t('activities:field.deal')}
            accountId={accountId}
            value={form.opportunityId}
            onChange={(opportunityId) => set({ opportunityId })}
          />
        )}
      </Field>
      <div className="wide" data-first-field={!isAccountAsked || undefined}>
        <Field label={t('activities:field.people')}>
          {({ id }) => (
            <PeoplePicker
              id={id}
              label={t('activities:field.people')}
              accountId={accountId}
              value={form.personIds}
              onChange={(personIds) => set({ personIds: [...personIds] })}
            />
          )}
        </Field>
      </div>
      <Field label={t('activities:field.team')}>
        {({ id }) => <TeamField id={id} value={form.teammateIds} onChange={(teammateIds) => set({ teammateIds })} />}
      </Field>
      <Field label={t('activities:field.day')}>
        {({ id }) => <DateField id={id} value={form.day} onChange={(day) => set({ day })} />}
      </Field>
      <Field label={t('activities:field.time')}>
        {({ id }) => <TimeField id={id} value={form.time} onChange={(time) => set({ time })} />}
      </Field>
      <Field label={t('activities:field.minutes')}>
        {({ id }) => <LengthField id={id} value={form.minutes} onChange={(minutes) => set({ minutes })} />}
      </Field>
      <div className="wide">
        <Field label={t('activities:field.subject')}>
          {({ id }) => (
            <input
              id={id}
              className="box"
              maxLength={300}
              placeholder={t('activities:new.subjectPlaceholder', { subject: usualSubject })}
              value={form.subject}
              onChange={(event) => set({ subject: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('activities:field.place')}>
        {({ id }) => (
          <input
            id={id}
            className="box"
            maxLength={300}
            placeholder={t('activities:field.placePlaceholder')}
            value={form.place}
            onChange={(event) => set({ place: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
