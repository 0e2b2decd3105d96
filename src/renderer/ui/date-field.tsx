import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

interface DateFieldProps {
  readonly id?: string;
  readonly label?: string;
  /** `YYYY-MM-DD`, or null while unknown. */
  readonly value: string | null;
  readonly variant?: 'outlined' | 'borderless';
  readonly onChange: (value: string | null) => void;
}

const isoDay = 'YYYY-MM-DD';

/** A calendar date: typed or picked, in the order of the reader's language. */
export function DateField({ id, label, value, variant = 'outlined', onChange }: DateFieldProps) {
  const { i18n } = useTranslation();
  return (
    <DatePicker
      id={id}
      aria-label={label}
      variant={variant}
      format={i18n.language === 'zh-CN' ? isoDay : ['D MMM YYYY', isoDay]}
      placeholder="—"
      value={value === null ? null : dayjs(value)}
      onChange={(day) => onChange(day === null ? null : day.format(isoDay))}
    />
  );
}
