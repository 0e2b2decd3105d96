import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/i18n.ts';
import { Field } from '../../ui/field.tsx';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { formatAmount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { amountText, readAmount } from '../amount-text.ts';

interface AmountFilterProps {
  /** 元, included; null = no bound. */
  readonly from: number | null;
  readonly to: number | null;
  readonly onChange: (from: number | null, to: number | null) => void;
}

/** A button that says which amounts are shown and opens two boxes to change that. */
export function AmountFilter({ from, to, onChange }: AmountFilterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const bounds = {
    from: from === null ? '' : formatAmount(from, language),
    to: to === null ? '' : formatAmount(to, language),
  };
  const kind = from === null ? (to === null ? null : 'amountAtMost') : to === null ? 'amountAtLeast' : 'amountBetween';
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="btn filter-toggle"
        aria-pressed={kind !== null}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {kind === null ? t('opportunities:filter.amount') : t(`opportunities:filter.${kind}`, bounds)}
        <Icon name="down" />
      </button>
      {isOpen ? (
        <FloatingPanel
          label={t('opportunities:filter.amount')}
          anchor={anchor}
          placement="below"
          onClose={() => setOpen(false)}
        >
          <div className="amount-bounds">
            <Bound label={t('opportunities:filter.amountFrom')} value={from} onChange={(next) => onChange(next, to)} />
            <Bound label={t('opportunities:filter.amountTo')} value={to} onChange={(next) => onChange(from, next)} />
          </div>
        </FloatingPanel>
      ) : null}
    </>
  );
}

interface BoundProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** One bound; it takes effect when it is left or with Enter, so that half a number filters nothing. */
function Bound({ label, value, onChange }: BoundProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = amountText(value, language, (number) => t('opportunities:field.tenThousands', { number }));
  const [text, setText] = useState(kept);
  const [error, setError] = useState<string | null>(null);

  function commit(): void {
    const read = readAmount(text, t('opportunities:field.amountUnread'));
    setError(read.ok ? null : read.reason);
    if (read.ok && read.value !== value) onChange(read.value);
  }

  return (
    <Field label={label} error={error}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="box"
          placeholder={t('opportunities:filter.amountAny')}
          value={text}
          aria-invalid={error !== null}
          aria-describedby={describedBy}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
          }}
        />
      )}
    </Field>
  );
}
