import { useTranslation } from 'react-i18next';
import type { DuplicateReason } from '../../../shared/people/duplicates.ts';

/** What two records agree in, in the reader's words. */
export function useReasonWords(): (reasons: readonly DuplicateReason[]) => string {
  const { t } = useTranslation();
  return (reasons) =>
    t('people:duplicates.same', {
      reasons: reasons.map((reason) => t(`people:duplicates.reason.${reason}`)).join(t('people:duplicates.and')),
    });
}
