import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './field.css';
import { useRefused, useUnsaved } from './unsaved.ts';
import { type ReadResult, useAutoSave } from './use-auto-save.ts';

interface AutoSaveBoxProps<Value> {
  readonly value: Value;
  readonly toText: (value: Value) => string;
  readonly read: (text: string) => ReadResult<Value>;
  readonly save: (value: Value) => Promise<unknown>;
  readonly id?: string;
  readonly label?: string;
  readonly className?: string;
  /** Told where the pointer rests: what the box has no room for. */
  readonly title?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly multiline?: boolean;
}

/**
 * A text box without a save button. Enter keeps, Esc takes back what is not saved yet. It takes more than it may
 * keep and says so at once: the browser would cut a long text on typing or pasting without a word.
 */
export function AutoSaveBox<Value>(props: AutoSaveBoxProps<Value>) {
  const { id, label, className, title, placeholder, maxLength, multiline } = props;
  const { t } = useTranslation();
  const limit = maxLength ?? Number.POSITIVE_INFINITY;
  const tooLong = ({ length }: string) => (length > limit ? t('app:tooLong', { count: length, limit }) : null);
  const { text, isDirty, ...box } = useAutoSave({
    ...props,
    read: (typed) => {
      const reason = tooLong(typed);
      return reason === null ? props.read(typed) : { ok: false, reason };
    },
  });
  const { type, focus, leave, commit, revert } = box;
  const error = tooLong(text) ?? box.error;
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useUnsaved(isDirty, element);
  useRefused(isDirty && tooLong(text) !== null, () => element.current?.focus());

  function onKeyDown(event: KeyboardEvent): void {
    // Enter also ends a word in a Chinese input method; that one is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && multiline !== true) commit();
    if (event.key === 'Escape' && isDirty) {
      event.stopPropagation();
      revert();
    }
  }

  const shared = {
    ref: element,
    id,
    'aria-label': label,
    'aria-invalid': error !== null,
    'data-dirty': isDirty,
    className: `box ${className ?? ''}`,
    placeholder,
    value: text,
    title: error ?? title,
    onChange: (event: { readonly target: { readonly value: string } }) => type(event.target.value),
    onFocus: focus,
    onBlur: leave,
    onKeyDown,
  };
  return (
    <>
      {multiline === true ? <textarea {...shared} /> : <input type="text" {...shared} />}
      {error === null ? null : (
        <p className="fld-error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
