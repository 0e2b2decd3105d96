import { useTranslation } from 'react-i18next';
import { buyingRoles } from '../../shared/decision-map/model.ts';

/** The parts in a deal in the reader's language, for a choice. */
export function useRoleOptions() {
  const { t } = useTranslation();
  return buyingRoles.map((role) => ({ value: role, label: t(`people:role.${role}`) }));
}
