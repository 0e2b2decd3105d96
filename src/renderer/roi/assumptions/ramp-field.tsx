import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsaved } from '../../ui/unsaved.ts';
import { formatRamp, readRamp } from './ramp.ts';
import styles from './ramp-field.module.css';

export interface RampFieldProps {
  readonly label: string;
  readonly ramp: readonly number[];
  readonly onStore: (ramp: number[]) => void;
}

/** Shares of the full effect by year; stored when the box is left, kept with a word when they cannot be read. */
export function RampField({ label, ramp, onStore }: RampFieldProps) {
  const { t } = useTranslation();
  const messageId = useId();
  const [text, setText] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  useUnsaved(text !== null);
  const store = () => {
    if (text === null) return;
    const next = readRamp(text);
    setRefused(next === null);
    if (next === null) return;
    setText(null);
    if (formatRamp(next) !== formatRamp(ramp)) onStore([...next]);
  };
  return (
    <>
      <input
        className={styles.field}
        aria-label={label}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? messageId : undefined}
        data-dirty={text !== null}
        placeholder={t('roi:assumptions.fullAtOnce')}
        value={text ?? formatRamp(ramp)}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={store}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
          if (event.key === 'Escape') {
            setText(null);
            setRefused(false);
          }
        }}
      />
      {isRefused ? (
        <span className={styles.message} id={messageId} role="alert">
          {t('roi:assumptions.rampRefused')}
        </span>
      ) : null}
    </>
  );
}
