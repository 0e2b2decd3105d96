import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BuyingRole } from '../../shared/decision-map/model.ts';
import { useRoleOptions } from './use-role-options.ts';

interface RoleSelectProps {
  readonly label: string;
  readonly value: BuyingRole | null;
  readonly onChange: (role: BuyingRole | null) => void;
}

/** The part somebody plays in a deal, or none known. */
export function RoleSelect({ label, value, onChange }: RoleSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      className="role-select"
      aria-label={label}
      variant="borderless"
      allowClear={{ label: t('app:clear') }}
      placeholder={t('people:roleUnknown')}
      options={useRoleOptions()}
      value={value}
      onChange={(role) => onChange(role ?? null)}
    />
  );
}
