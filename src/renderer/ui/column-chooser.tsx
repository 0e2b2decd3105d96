import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './column-chooser.css';
import { FloatingPanel } from './floating-panel.tsx';
import { Icon } from './icon.tsx';

interface ColumnChooserProps<Key extends string> {
  /** Every column there is. */
  readonly columns: readonly { readonly key: Key; readonly header: string }[];
  /** Those shown, in order; the first one stays where it is. */
  readonly shown: readonly Key[];
  readonly onChange: (shown: Key[]) => void;
}

/** Which columns a table shows and in what order. */
export function ColumnChooser<Key extends string>({ columns, shown, onChange }: ColumnChooserProps<Key>) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hidden = columns.filter(({ key }) => !shown.includes(key));
  const headerOf = (key: Key) => columns.find((column) => column.key === key)?.header ?? key;

  function move(index: number, by: -1 | 1): void {
    const moved = [...shown];
    const [key] = moved.splice(index, 1);
    if (key === undefined) return;
    moved.splice(index + by, 0, key);
    onChange(moved);
  }

  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="btn ghost"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="columns" />
        {t('app:columns.label')}
      </button>
      {isOpen ? (
        <FloatingPanel
          label={t('app:columns.label')}
          anchor={anchor}
          placement="below"
          size="menu"
          onClose={() => setOpen(false)}
        >
          <ul className="column-choice">
            {shown.map((key, index) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    className="tick-box"
                    checked
                    disabled={index === 0}
                    onChange={() => onChange(shown.filter((other) => other !== key))}
                  />
                  {headerOf(key)}
                </label>
                <button
                  type="button"
                  className="btn ghost sq t24"
                  aria-label={t('app:columns.forward', { column: headerOf(key) })}
                  title={t('app:columns.forward', { column: headerOf(key) })}
                  disabled={index <= 1}
                  onClick={() => move(index, -1)}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  className="btn ghost sq t24"
                  aria-label={t('app:columns.back', { column: headerOf(key) })}
                  title={t('app:columns.back', { column: headerOf(key) })}
                  disabled={index === 0 || index === shown.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <Icon name="arrowDown" />
                </button>
              </li>
            ))}
            {hidden.map(({ key, header }) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    className="tick-box"
                    checked={false}
                    onChange={() => onChange([...shown, key])}
                  />
                  {header}
                </label>
              </li>
            ))}
          </ul>
        </FloatingPanel>
      ) : null}
    </>
  );
}
