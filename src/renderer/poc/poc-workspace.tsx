import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PocRow } from '../../shared/poc/model.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { GateCard } from './gate/gate-card.tsx';
import { ScopeCard } from './gate/scope-card.tsx';
import { PlanTab } from './plan-tab.tsx';
import { PocActs } from './poc-acts.tsx';
import { type PocTab, pocTabs } from './poc-address.ts';
import { PocHeading } from './poc-heading.tsx';
import { DataTab } from './registers/data-tab.tsx';
import { IssuesTab } from './registers/issues-tab.tsx';
import { RunsTab } from './runs/runs-tab.tsx';
import { SigningTab } from './signing/signing-tab.tsx';

interface PocWorkspaceProps {
  readonly id: string;
  readonly others: readonly PocRow[];
  readonly tab: PocTab;
  readonly onChoose: (id: string) => void;
  readonly onTab: (tab: PocTab) => void;
  readonly onNew: () => void;
}

/** One POC: its heading and the page of it that is looked at. */
export function PocWorkspace({ id, others, tab, onChoose, onTab, onNew }: PocWorkspaceProps) {
  const { t } = useTranslation();
  const { data: found, error, refetch } = useQuery(orpc.poc.get.queryOptions({ input: { id } }));
  if (found === undefined) {
    if (error !== null) return <QueryFailure error={error} onRetry={() => void refetch()} />;
    return <p className="page-loading">{t('app:loading')}</p>;
  }
  const { poc } = found;
  return (
    <div className="poc">
      <Tabs
        label={t('poc:tab.label')}
        tabs={pocTabs.map((key) => ({ key, label: t(`poc:tab.${key}`) }))}
        active={tab}
        onChange={onTab}
        lead={<PocHeading poc={poc} />}
        aside={<PocActs poc={poc} others={others} onChoose={onChoose} onNew={onNew} />}
      >
        <div className="poc-panel">
          {tab === 'gate' ? (
            <div className="poc-columns">
              <GateCard poc={poc} />
              <ScopeCard poc={poc} />
            </div>
          ) : null}
          {tab === 'plan' ? <PlanTab found={found} /> : null}
          {tab === 'runs' ? <RunsTab found={found} /> : null}
          {tab === 'data' ? <DataTab found={found} /> : null}
          {tab === 'issues' ? <IssuesTab found={found} /> : null}
          {tab === 'signing' ? <SigningTab found={found} /> : null}
        </div>
      </Tabs>
    </div>
  );
}
