import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './field.css';
import { isoDay, pickedFormats, readDay } from './typed-day.ts';

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

/** A calendar date: typed or picked, in the order of the reader's language. What cannot be taken is said below. */
export function DateField({ id, label, value, latest, variant = 'outlined', onChange }: DateFieldProps) {
  const { t, i18n } = useTranslation();
  const [refused, setRefused] = useState<string | null>(null);
  const formats = pickedFormats(i18n.language === 'zh-CN', t('app:date.inChinese'));

  /** The picker takes what is written in full; what people write shorter, emptied or wrong is read when they are done. */
  function finish({ target }: SyntheticEvent): void {
    if (!(target instanceof HTMLInputElement)) return;
    const text = target.value.trim();
    const day = readDay(text, formats);
    if (text === '') {
      setRefused(null);
      if (value !== null) onChange(null);
    } else if (day === null) setRefused(t('app:date.unread', { text }));
    else if (latest !== undefined && day > latest) setRefused(t('app:date.tooLate', { text, latest }));
    // A day that was refused leaves the one before in the box: that is no answer to the message.
    else if (day !== value) {
      setRefused(null);
      onChange(day);
    }
  }

  return (
    <>
      <DatePicker
        id={id}
        aria-label={label}
        variant={variant}
        {...(latest === undefined ? {} : { maxDate: dayjs(latest) })}
        {...(refused === null ? {} : { status: 'error' as const })}
        format={[...formats]}
        placeholder="—"
        // The day under a resting mouse must not stand in the box in place of what was typed: `finish` would take it.
        previewValue={false}
        value={value === null ? null : dayjs(value)}
        onFocus={() => setRefused(null)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(event);
        }}
        onChange={(day) => {
          setRefused(null);
          onChange(day === null ? null : day.format(isoDay));
        }}
      />
      {refused === null ? null : (
        <p className="fld-error" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}
