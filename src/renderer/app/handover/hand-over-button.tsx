import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandOverDialog } from './hand-over-dialog.tsx';

interface HandOverButtonProps {
  readonly accountId: string;
}

/** Hands one account over; stands among the actions of its page. */
export function HandOverButton({ accountId }: HandOverButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('handover:action')}
      </button>
      {isOpen ? (
        <HandOverDialog scope={{ kind: 'account', accountId, withBelow: true }} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
