import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FieldChanges } from './field-changes.tsx';
import './field-history.css';
import type { FieldOfRecord } from './field-of-record.ts';

/** A small button beside a field that shows who changed it from what to what, and when. */
export function FieldHistory(field: FieldOfRecord) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = t('app:history.of', { field: field.label });
  return (
    <span ref={anchor} className="field-history">
      <button type="button" aria-label={label} title={label} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="clock" size={12} />
      </button>
      {isOpen ? (
        <FloatingPanel label={label} anchor={anchor} placement="below" onClose={() => setOpen(false)}>
          <FieldChanges {...field} />
        </FloatingPanel>
      ) : null}
    </span>
  );
}
