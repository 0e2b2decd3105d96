import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BinList } from '../../bin/bin-list.tsx';

export function BinPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <h1 className="visually-hidden">{t('bin:title')}</h1>
      <BinList onAccounts={() => void navigate({ to: '/accounts' })} />
    </>
  );
}
