import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../shared/accounts/model.ts';

interface NextStepSourceProps {
  readonly accountId: string;
  readonly step: NextStep;
}

/** Where the next step of a customer is kept, as the way there: the deal, or the task or activity in its list. */
export function NextStepSource({ accountId, step }: NextStepSourceProps) {
  const { t } = useTranslation();
  const { kind, opportunityId, opportunityName, text } = step;
  const label = t(`accounts:nextStep.from.${kind}`, { name: opportunityName ?? '' });
  const props = { className: 'el step-source', title: `${label}\n${text}\n${t('accounts:nextStep.rule')}` };
  return opportunityId === null ? (
    <Link to="/accounts/$accountId/activity" params={{ accountId }} {...props}>
      {label}
    </Link>
  ) : (
    <Link to="/accounts/$accountId/opportunities/$opportunityId" params={{ accountId, opportunityId }} {...props}>
      {label}
    </Link>
  );
}
