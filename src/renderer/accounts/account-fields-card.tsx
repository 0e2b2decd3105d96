import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Account, AccountFields } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { FieldHistory } from '../app/history/field-history.tsx';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Field } from '../ui/field.tsx';
import './account-fields-card.css';
import { useIndustryOptions, useSizeOptions } from './use-account-words.ts';

const asIs = (text: string) => text;
const anyText = (text: string) => ({ ok: true, value: text.trim() }) as const;
const background = (text: string) => ({ ok: true, value: text }) as const;

/** The customer's own fields; each saves by itself. */
export function AccountFieldsCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const industries = useIndustryOptions();
  const sizes = useSizeOptions();
  const { mutateAsync } = useMutation(orpc.accounts.update.mutationOptions());
  const save = (changes: Partial<AccountFields>) => mutateAsync({ id: account.id, changes });
  const readName = (text: string) =>
    text.trim() === '' ? ({ ok: false, reason: t('accounts:field.nameNeeded') } as const) : anyText(text);
  const history = (field: keyof AccountFields, valueWords?: (value: string) => string) => (
    <FieldHistory
      entity="account"
      id={account.id}
      field={field}
      label={t(`accounts:field.${field === 'name' ? 'fullName' : field}`)}
      {...(valueWords === undefined ? {} : { valueWords })}
    />
  );

  return (
    <section className="card account-fields" aria-label={t('accounts:fields')}>
      <Field label={t('accounts:field.fullName')} aside={history('name')}>
        {({ id }) => (
          <AutoSaveBox
            id={id}
            maxLength={200}
            value={account.name}
            toText={asIs}
            read={readName}
            save={(name) => save({ name })}
          />
        )}
      </Field>
      <Field
        label={t('accounts:field.industry')}
        aside={history('industry', (value) => t(`accounts:industry.${value}`))}
      >
        {({ id }) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('accounts:field.notSet')}
            options={industries}
            value={account.industry}
            onChange={(value) => void save({ industry: value ?? null })}
          />
        )}
      </Field>
      <Field label={t('accounts:field.region')} aside={history('region')}>
        {({ id }) => (
          <AutoSaveBox
            id={id}
            maxLength={100}
            value={account.region}
            toText={asIs}
            read={anyText}
            save={(region) => save({ region })}
          />
        )}
      </Field>
      <Field label={t('accounts:field.size')} aside={history('size', (value) => t(`accounts:size.${value}`))}>
        {({ id }) => (
          <Select
            id={id}
            allowClear
            placeholder={t('accounts:field.notSet')}
            options={sizes}
            value={account.size}
            onChange={(value) => void save({ size: value ?? null })}
          />
        )}
      </Field>
      <Field label={t('accounts:field.background')} aside={history('background')}>
        {({ id }) => (
          <AutoSaveBox
            id={id}
            multiline
            maxLength={20_000}
            placeholder={t('accounts:field.backgroundPlaceholder')}
            value={account.background}
            toText={asIs}
            read={background}
            save={(text) => save({ background: text })}
          />
        )}
      </Field>
    </section>
  );
}
