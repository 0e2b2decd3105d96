import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './editable-list.css';
import './field.css';
import { Icon } from './icon.tsx';
import { useRefused, useUnsaved } from './unsaved.ts';

interface AddRowProps {
  readonly label: string;
  readonly maxLength: number;
  readonly onAdd: (name: string) => Promise<unknown>;
}

/**
 * The last line of an editable list: type a name, press Enter, and go on with the next one. It takes more than a name
 * may have and says so: the browser would cut a long text on pasting without a word.
 */
export function AddRow({ label, maxLength, onAdd }: AddRowProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const [count, setCount] = useState(0);
  const isTooLong = count > maxLength;
  useUnsaved(isTooLong, box);
  useRefused(isTooLong, () => box.current?.focus());

  function add(): void {
    const input = box.current;
    const name = input?.value.trim() ?? '';
    if (input === null || name === '' || name.length > maxLength) return;
    input.value = '';
    setCount(0);
    onAdd(name).catch(() => {
      // The letters come back, unless others have been typed meanwhile.
      if (input.value === '') input.value = name;
    });
  }

  return (
    <div className="add-row">
      <Icon name="plus" />
      <input
        ref={box}
        className="box bare"
        aria-label={label}
        placeholder={label}
        aria-invalid={isTooLong}
        onChange={(event) => setCount(event.currentTarget.value.trim().length)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') add();
          if (event.key === 'Escape') {
            event.currentTarget.value = '';
            setCount(0);
          }
        }}
      />
      {isTooLong ? (
        <p className="fld-error" role="alert">
          {t('app:tooLong', { count, limit: maxLength })}
        </p>
      ) : null}
    </div>
  );
}
