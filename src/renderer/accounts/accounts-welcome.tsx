import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { useSingleKey } from '../ui/use-single-key.ts';

interface AccountsWelcomeProps {
  readonly onNew: () => void;
  readonly onDemo: () => void;
  readonly isBusy: boolean;
  /** Customers were deleted, and lie in the bin. */
  readonly isInBin: boolean;
}

/** The first screen of a new installation: what belongs here, and three ways to begin; or where everybody went. */
export function AccountsWelcome({ onNew, onDemo, isBusy, isInBin }: AccountsWelcomeProps) {
  const { t } = useTranslation();
  useSingleKey('n', onNew);
  if (isInBin) {
    return (
      <Notice tone="empty" icon="trash" title={t('accounts:emptied.title')} text={t('accounts:emptied.text')}>
        <Link to="/bin" className="btn pri">
          {t('bin:open')}
        </Link>
        <button type="button" className="btn" onClick={onNew}>
          {t('accounts:new.title')}
        </button>
      </Notice>
    );
  }
  return (
    <Notice tone="empty" icon="account" title={t('accounts:welcome.title')} text={t('accounts:welcome.text')}>
      <button type="button" className="btn pri" onClick={onNew}>
        {t('accounts:new.title')}
      </button>
      <Link to="/import" search={{ entity: 'account' }} className="btn">
        {t('accounts:welcome.import')}
      </Link>
      <button type="button" className="btn" disabled={isBusy} onClick={onDemo}>
        {t('demo:load')}
      </button>
    </Notice>
  );
}
