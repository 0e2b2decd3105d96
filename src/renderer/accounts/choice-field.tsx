import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Account, accountFields } from '../../shared/accounts/model.ts';
import { Field } from '../ui/field.tsx';
import { AccountFieldHistory } from './account-field-history.tsx';
import { useOptions } from './use-account-words.ts';
import { useSaveAccount } from './use-save-account.ts';

const changes = accountFields
  .pick({ kind: true, industry: true, size: true, source: true, decisionOrientation: true, adaptability: true })
  .partial();
type ChoiceName = keyof typeof changes.shape;

interface ChoiceFieldProps {
  readonly account: Account;
  readonly field: ChoiceName;
  readonly clearable?: boolean;
}

/** A field of an account that is one of a few. */
export function ChoiceField({ account, field, clearable = true }: ChoiceFieldProps) {
  const { t } = useTranslation();
  const options: readonly { readonly value: string; readonly label: string }[] = useOptions(field);
  const save = useSaveAccount(account.id);
  return (
    <Field
      label={t(`accounts:field.${field}`)}
      aside={
        <AccountFieldHistory id={account.id} field={field} valueWords={(value) => t(`accounts:${field}.${value}`)} />
      }
    >
      {({ id }) => (
        <Select
          id={id}
          allowClear={clearable && { label: t('app:clear') }}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('accounts:field.notSet')}
          notFoundContent={t('app:nothingFound')}
          options={[...options]}
          value={account[field]}
          onChange={(value: string | null | undefined) => void save(changes.parse({ [field]: value ?? null }))}
        />
      )}
    </Field>
  );
}
