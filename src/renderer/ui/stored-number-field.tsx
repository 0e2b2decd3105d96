import { useState } from 'react';
import { NumberField, type NumberFieldProps } from './number-field.tsx';
import { useUnsaved } from './unsaved.ts';

interface StoredNumberFieldProps extends Pick<NumberFieldProps, 'label' | 'unit' | 'format' | 'read' | 'step'> {
  readonly value: number;
  readonly onStore: (value: number) => void;
}

/** A number that is stored when its box is left, and not before. */
export function StoredNumberField({ value, onStore, ...field }: StoredNumberFieldProps) {
  const [edited, setEdited] = useState<number | null>(null);
  useUnsaved(edited !== null);
  return (
    <NumberField
      {...field}
      value={edited ?? value}
      onInput={setEdited}
      onCommit={() => {
        if (edited !== null && edited !== value) onStore(edited);
        setEdited(null);
      }}
    />
  );
}
