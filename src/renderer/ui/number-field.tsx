import { type FocusEvent, type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import styles from './number-field.module.css';
import { useUnsaved } from './unsaved.ts';

/** What typed text means: a number, nothing, or something to put right. */
export type TypedNumber =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly message: string };

export interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  /** null = blank. */
  readonly value: number | null;
  readonly format: (value: number) => string;
  readonly read: (text: string) => TypedNumber;
  /** The value one step (or ten) up or down, for the arrow keys. */
  readonly step: (from: number, key: 'ArrowUp' | 'ArrowDown', hasShift: boolean) => number;
  /** Shown dashed while blank: somebody has yet to be asked. */
  readonly isQuestion?: boolean;
  /** Id of an element that says more about the field. */
  readonly describedBy?: string;
  /** Every readable value while typing. */
  readonly onInput: (value: number | null) => void;
  /** The end of an edit: Enter, or leaving the field. */
  readonly onCommit: () => void;
}

/** What is being typed, with the value it stands for: another value from outside makes it obsolete. */
interface Typing {
  readonly text: string;
  readonly expected: number | null;
  readonly message: string | null;
}

/** A number box that takes numbers as people write them; what it cannot read stays in it, with the reason below. */
export const NumberField = memo(function NumberField(props: NumberFieldProps) {
  const { label, unit, value, format, read, step, isQuestion = false, describedBy, onInput, onCommit } = props;
  const messageId = useId();
  const [typing, setTyping] = useState<Typing | null>(null);
  const valueBefore = useRef(value);
  const current = typing !== null && Object.is(typing.expected, value) ? typing : null;
  const message = current?.message ?? null;

  const type = (text: string) => {
    const typed = read(text);
    if (typed.kind === 'invalid') {
      // The beginning of what cannot be read may have counted for a moment: what stood before counts again.
      setTyping({ text, expected: valueBefore.current, message: typed.message });
      if (!Object.is(valueBefore.current, value)) onInput(valueBefore.current);
      return;
    }
    const next = typed.kind === 'blank' ? null : typed.value;
    setTyping({ text, expected: next, message: null });
    if (!Object.is(next, value)) onInput(next);
  };
  useUnsaved(message !== null);
  const finish = () => {
    if (message !== null) return;
    setTyping(null);
    valueBefore.current = value;
    onCommit();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      finish();
      event.currentTarget.select();
    } else if (event.key === 'Escape' && (typing !== null || !Object.is(value, valueBefore.current))) {
      event.stopPropagation();
      setTyping(null);
      onInput(valueBefore.current);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      setTyping(null);
      onInput(step(value ?? 0, event.key, event.shiftKey));
    }
  };
  const enter = (event: FocusEvent<HTMLInputElement>) => {
    if (current !== null) return;
    valueBefore.current = value;
    event.currentTarget.select();
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    // While another window is looked at, the box is still this window's place: the edit goes on afterwards.
    if (document.activeElement !== event.currentTarget) finish();
  };
  const description = [message === null ? undefined : messageId, describedBy].filter((id) => id !== undefined);
  return (
    <>
      <span
        className={[
          styles.box,
          isQuestion && value === null ? styles.question : '',
          message ? styles.invalid : '',
        ].join(' ')}
      >
        <input
          aria-label={label}
          aria-invalid={message !== null}
          aria-describedby={description.length > 0 ? description.join(' ') : undefined}
          autoComplete="off"
          data-dirty={current !== null}
          inputMode="decimal"
          placeholder={isQuestion ? '—' : undefined}
          value={current?.text ?? (value === null ? '' : format(value))}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={enter}
          onBlur={leave}
          onKeyDown={press}
        />
        <span className={styles.unit}>{unit}</span>
      </span>
      {message === null ? null : (
        <span className={styles.message} id={messageId} role="alert">
          {message}
        </span>
      )}
    </>
  );
});
