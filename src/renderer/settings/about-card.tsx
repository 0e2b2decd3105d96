import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';

/** Where the data lives, how far its encryption reaches, and what is installed. */
export function AboutCard() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.system.about.queryOptions());
  return (
    <section className="card" aria-labelledby="settings-data">
      <div className="hd">
        <h2 id="settings-data">{t('settings:data.title')}</h2>
      </div>
      {error === null ? null : <QueryFailure error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <dl className="settings-facts">
          <div>
            <dt>{t('settings:data.folder')}</dt>
            <dd className="settings-path">{data.dataFolder}</dd>
          </div>
          <div>
            <dt>{t('settings:data.encryption')}</dt>
            <dd>{t(encryptionWords(data))}</dd>
          </div>
          <div>
            <dt>{t('settings:data.network')}</dt>
            <dd>{t('settings:data.networkText')}</dd>
          </div>
          <div>
            <dt>{t('settings:data.version')}</dt>
            <dd>{t('settings:data.versionText', { ...data })}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}

function encryptionWords({
  encrypted,
  keyBesideData,
}: {
  readonly encrypted: boolean;
  readonly keyBesideData: boolean;
}) {
  if (!encrypted) return 'settings:data.notEncrypted';
  return keyBesideData ? 'settings:data.keyBesideData' : 'settings:data.keyProtected';
}
