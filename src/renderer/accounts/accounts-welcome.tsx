import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { useSingleKey } from '../ui/use-single-key.ts';

interface AccountsWelcomeProps {
  readonly onNew: () => void;
  readonly onDemo: () => void;
  readonly isBusy: boolean;
}

/** The first screen of a new installation: what belongs here, and three ways to begin. */
export function AccountsWelcome({ onNew, onDemo, isBusy }: AccountsWelcomeProps) {
  const { t } = useTranslation();
  useSingleKey('n', onNew);
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
