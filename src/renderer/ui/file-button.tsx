import { type ReactNode, useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  /** File endings that are offered, e.g. `.csv,.txt`; all without it. */
  readonly accepted?: string;
  readonly isMultiple?: boolean;
  readonly className: string;
  /** What the button shows in place of its label alone. */
  readonly children?: ReactNode;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that asks for files; the same file can be chosen again. */
export function FileButton({ label, accepted, isMultiple = false, className, children, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children ?? label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        multiple={isMultiple}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
