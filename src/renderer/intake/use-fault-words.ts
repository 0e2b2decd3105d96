import { useTranslation } from 'react-i18next';
import type { ImportedEntity } from '../../shared/intake/field.ts';
import type { RowFault } from '../../shared/intake/row-fault.ts';

/** Why a row is refused, in the reader's language. */
export function useFaultWords(entity: ImportedEntity): (fault: RowFault) => string {
  const { t } = useTranslation();
  return ({ code, field, value, detail }) => {
    const words = { field: field === null ? '' : t(`intake:field.${entity}.${field}`), value, detail };
    if (code === 'unknown-account' && value === '') return t('intake:fault.unknown-parent', words);
    if (code === 'unknown-account' && detail !== '') return t('intake:fault.unknown-account-similar', words);
    return t(`intake:fault.${code}`, words);
  };
}
