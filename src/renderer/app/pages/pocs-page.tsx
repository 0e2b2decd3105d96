import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PocList } from '../../poc/list/poc-list.tsx';

export function PocsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <h1 className="visually-hidden">{t('poc:list.title')}</h1>
      <PocList
        onOpen={({ id, accountId, opportunityId }) =>
          void navigate({
            to: '/accounts/$accountId/opportunities/$opportunityId/poc',
            params: { accountId, opportunityId },
            search: { poc: id },
          })
        }
      />
    </>
  );
}
