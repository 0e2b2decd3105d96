import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { isGone } from '../app/failures.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { MapWorkspace } from './map-workspace.tsx';
import { openMap } from './state.ts';

/** The decision map of a deal. */
export function MapPage({ opportunityId }: { readonly opportunityId: string }) {
  const { t } = useTranslation();
  const map = useQuery(orpc.decisionMap.get.queryOptions({ input: { opportunityId } }));
  useEffect(() => openMap(opportunityId), [opportunityId]);
  // A map that is on screen stays there when reading it once more fails, but not without its deal.
  if (map.data !== undefined && !isGone(map.error)) return <MapWorkspace map={map.data} />;
  if (map.error !== null) return <QueryFailure error={map.error} onRetry={() => void map.refetch()} />;
  return (
    <p className="page-loading" role="status">
      {t('app:loading')}
    </p>
  );
}
