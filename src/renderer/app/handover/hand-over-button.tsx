import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandOverDialog } from './hand-over-dialog.tsx';

interface HandOverButtonProps {
  readonly accountIds: readonly string[];
}

/** Hands accounts over as one bundle; stands among the actions of an account's page and of the ticked ones. */
export function HandOverButton({ accountIds }: HandOverButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('handover:action')}
      </button>
      {isOpen ? (
        <HandOverDialog
          scope={{ kind: 'accounts', accountIds: [...accountIds], withBelow: true }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
