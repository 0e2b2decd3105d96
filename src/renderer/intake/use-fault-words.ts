import { useTranslation } from 'react-i18next';
import type { ImportedEntity } from '../../shared/intake/field.ts';
import type { RowFault } from '../../shared/intake/row-fault.ts';
import { useLanguage } from '../app/i18n.ts';

/** Why a row is refused, in the reader's language. */
export function useFaultWords(entity: ImportedEntity): (fault: RowFault) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ code, field, value, detail }) => {
    const shown =
      code === 'above-most' ? new Intl.NumberFormat(language, { notation: 'compact' }).format(Number(detail)) : detail;
    const words = { field: field === null ? '' : t(`intake:field.${entity}.${field}`), value, detail: shown };
    if (code === 'unknown-account' && detail !== '') return t('intake:fault.unknown-account-similar', words);
    return t(`intake:fault.${code}`, words);
  };
}
