import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface LengthFieldProps {
  readonly id?: string;
  readonly label?: string;
  /** Minutes, or null while open. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
}

const usual = [15, 30, 45, 60, 90, 120, 180, 240, 480];

/** How long something takes; a length that is not among the usual ones is offered too while it is set. */
export function LengthField({ id, label, value, onChange }: LengthFieldProps) {
  const { t } = useTranslation();
  const lengths = value === null || usual.includes(value) ? usual : [...usual, value].toSorted((a, b) => a - b);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      allowClear={{ label: t('app:clear') }}
      placeholder={t('activities:length.open')}
      options={lengths.map((minutes) => ({
        value: minutes,
        label:
          minutes >= 60 && minutes % 30 === 0
            ? t('activities:length.hours', { count: minutes / 60 })
            : t('activities:length.minutes', { count: minutes }),
      }))}
      value={value}
      onChange={(minutes: number | null | undefined) => onChange(minutes ?? null)}
    />
  );
}
