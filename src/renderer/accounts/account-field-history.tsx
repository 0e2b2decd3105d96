import { useTranslation } from 'react-i18next';
import type { AccountFields } from '../../shared/accounts/model.ts';
import { FieldHistory } from '../app/history/field-history.tsx';

interface AccountFieldHistoryProps {
  readonly id: string;
  readonly field: keyof AccountFields;
  readonly valueWords?: (value: string) => string;
}

/** Who changed a field of an account, when, and from what to what. */
export function AccountFieldHistory({ id, field, valueWords }: AccountFieldHistoryProps) {
  const { t } = useTranslation();
  return (
    <FieldHistory
      entity="account"
      id={id}
      field={field}
      label={t(`accounts:field.${field === 'name' ? 'fullName' : field}`)}
      {...(valueWords === undefined ? {} : { valueWords })}
    />
  );
}
