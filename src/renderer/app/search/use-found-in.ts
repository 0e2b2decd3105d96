import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../shared/search/contract.ts';

/** What a field is called where it is told that the words were found in it. */
export function useFoundIn(): (hit: SearchHit) => string {
  const { t } = useTranslation();
  return ({ entity, field }) => (field === null ? '' : t(`search:field.${entity}.${field.name}`));
}
