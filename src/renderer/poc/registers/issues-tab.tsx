import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ChangesCard } from './changes-card.tsx';
import { EffortsCard } from './efforts-card.tsx';
import { IssuesCard } from './issues-card.tsx';
import './registers.css';

const scopes = ['open', 'all'] as const;

/** What stands in the way of a POC, what is asked beyond what was agreed, and the hours it takes. */
export function IssuesTab({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<(typeof scopes)[number]>('open');
  const showsAll = scope === 'all';
  return (
    <div className="registers">
      <Segmented
        label={t('poc-registers:scope.label')}
        value={scope}
        options={scopes.map((value) => ({ value, label: t(`poc-registers:scope.${value}`) }))}
        onChange={setScope}
      />
      <IssuesCard found={found} showsAll={showsAll} />
      <ChangesCard found={found} showsAll={showsAll} />
      <EffortsCard found={found} />
    </div>
  );
}
