import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { describeFailure } from '../app/failures.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './roi-page.module.css';
import { RoiWorkspace } from './roi-workspace.tsx';
import { TemplateChoice } from './template-choice.tsx';

export interface RoiPageProps {
  readonly accountId: string;
  readonly opportunityId: string;
}

/** The value calculation of an opportunity: its model, or the templates to begin one with. */
export function RoiPage({ accountId, opportunityId }: RoiPageProps) {
  const { t } = useTranslation();
  const stored = useQuery(orpc.roi.ofOpportunity.queryOptions({ input: { opportunityId } }));

  if (stored.isPending) {
    return (
      <p className={styles.loading} role="status">
        {t('roi:loading')}
      </p>
    );
  }
  // A model that is on screen stays there, with what is typed in it, when reading it once more fails.
  if (stored.data === undefined) {
    const { title, advice } = describeFailure(stored.error);
    return (
      <Notice tone="failure" title={title} text={advice}>
        <button type="button" className="btn" onClick={() => void stored.refetch()}>
          {t('roi:retry')}
        </button>
      </Notice>
    );
  }
  if (stored.data === null) return <TemplateChoice opportunityId={opportunityId} />;
  return <RoiWorkspace stored={stored.data} accountId={accountId} />;
}
