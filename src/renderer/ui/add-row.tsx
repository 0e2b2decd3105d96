import { useRef } from 'react';
import { Icon } from './icon.tsx';
import './editable-list.css';

interface AddRowProps {
  readonly label: string;
  readonly maxLength: number;
  readonly onAdd: (name: string) => Promise<unknown>;
}

/** The last line of an editable list: type a name, press Enter, and go on with the next one. */
export function AddRow({ label, maxLength, onAdd }: AddRowProps) {
  const box = useRef<HTMLInputElement>(null);

  function add(): void {
    const input = box.current;
    const name = input?.value.trim() ?? '';
    if (input === null || name === '') return;
    input.value = '';
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
        maxLength={maxLength}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') add();
          if (event.key === 'Escape') event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
