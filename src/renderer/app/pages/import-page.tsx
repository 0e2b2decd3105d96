import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportView } from '../../intake/import-view.tsx';
import { useImport } from '../../intake/state.ts';

const route = getRouteApi('/import');
const pages = { account: '/accounts', person: '/people', opportunity: '/pipeline' } as const;

/** Lists from other programs come in here. */
export function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { entity: wanted = null } = route.useSearch();
  useEffect(() => useImport.setState({ wanted }), [wanted]);
  return (
    <div className="intake">
      <h1 className="visually-hidden">{t('intake:title')}</h1>
      <ImportView
        onGo={(entity) => {
          void navigate({ to: pages[entity] });
        }}
      />
    </div>
  );
}
