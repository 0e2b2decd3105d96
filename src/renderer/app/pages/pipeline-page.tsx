import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pipeline } from '../../opportunities/pipeline/pipeline.tsx';
import { openNewOpportunity } from '../new-record/new-record-state.ts';

const route = getRouteApi('/pipeline');

export function PipelinePage() {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <h1 className="visually-hidden">{t('opportunities:pipeline')}</h1>
      <Pipeline
        filter={filter}
        onFilter={(search) => void navigate({ search, replace: true })}
        onOpen={({ accountId, id }) =>
          void navigate({
            to: '/accounts/$accountId/opportunities/$opportunityId',
            params: { accountId, opportunityId: id },
          })
        }
        onNew={() => openNewOpportunity(null)}
        onAccounts={() => void navigate({ to: '/accounts' })}
      />
    </>
  );
}
