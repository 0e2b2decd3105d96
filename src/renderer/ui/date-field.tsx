import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface DateFieldProps {
  readonly id?: string;
  readonly label?: string;
  /** `YYYY-MM-DD`, or null while unknown. */
  readonly value: string | null;
  /** The last day that may be given. */
  readonly latest?: string;
  readonly variant?: 'outlined' | 'borderless';
  readonly onChange: (value: string | null) => void;
}

const isoDay = 'YYYY-MM-DD';
/** Ways to write a day that people use; the first of the list that fits is taken. */
const readable = [isoDay, 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'];

/** A calendar date: typed or picked, in the order of the reader's language. */
export function DateField({ id, label, value, latest, variant = 'outlined', onChange }: DateFieldProps) {
  const { t, i18n } = useTranslation();
  const formats = [...readable, t('app:date.inChinese')];
  // The picker itself keeps the old day when its text is deleted by hand.
  const clear = ({ target }: SyntheticEvent) => {
    if (value !== null && target instanceof HTMLInputElement && target.value === '') onChange(null);
  };
  return (
    <DatePicker
      id={id}
      aria-label={label}
      variant={variant}
      {...(latest === undefined ? {} : { maxDate: dayjs(latest) })}
      format={i18n.language === 'zh-CN' ? formats : ['D MMM YYYY', ...formats]}
      placeholder="—"
      value={value === null ? null : dayjs(value)}
      onBlur={clear}
      onKeyDown={(event) => {
        if (event.key === 'Enter') clear(event);
      }}
      onChange={(day) => onChange(day === null ? null : day.format(isoDay))}
    />
  );
}
