import { TimePicker } from 'antd';
import dayjs from 'dayjs';

interface TimeFieldProps {
  readonly id?: string;
  readonly label?: string;
  /** `HH:MM` on the customer's clock, or null for some time that day. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A time of day, typed or picked, in 24 hours in either language. */
export function TimeField({ id, label, value, onChange }: TimeFieldProps) {
  return (
    <TimePicker
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      format="HH:mm"
      minuteStep={5}
      needConfirm={false}
      showNow={false}
      placeholder="—"
      previewValue={false}
      // Any day will do: only the hour is shown.
      value={value === null ? null : dayjs(`2000-01-01T${value}`)}
      onChange={(time) => onChange(time === null ? null : time.format('HH:mm'))}
    />
  );
}
