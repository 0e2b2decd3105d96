import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  /** What is wrong with what stands in it; null = nothing. */
  readonly error: string | null;
  readonly maxLength: number;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text in a form that is sent as a whole. */
export function TextField({ label, error, maxLength, placeholder, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} error={error}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="box"
          maxLength={maxLength}
          placeholder={placeholder}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
