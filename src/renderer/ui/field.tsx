import { type ReactNode, useId } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly error?: string | null;
  /** What looks odd but is kept as it is. */
  readonly hint?: string | null;
  /** Stands at the end of the label's line, e.g. a button for the field's history. */
  readonly aside?: ReactNode;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A control with its label above and, when it holds something wrong, the reason below. */
export function Field({ label, error, hint = null, aside, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null;
  return (
    <div className="fld">
      <div className="fld-label">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children({ id, describedBy: hasError ? `${id}-error` : undefined })}
      {hasError ? (
        <p className="fld-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
      {hint === null || hasError ? null : (
        <p className="fld-hint" role="status">
          {hint}
        </p>
      )}
    </div>
  );
}
