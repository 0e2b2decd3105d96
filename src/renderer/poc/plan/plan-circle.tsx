import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanTask } from '../../../shared/poc/plan.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { orpc } from '../../app/client.ts';
import { Notice } from '../../ui/notice.tsx';

interface PlanCircleProps {
  readonly plan: PlanOfPoc;
  readonly circle: readonly PlanTask[];
}

/** A plan whose tasks wait for each other has no days: each link of the circle can be taken out here. */
export function PlanCircle({ plan, circle }: PlanCircleProps) {
  const { t } = useTranslation();
  const { mutate } = useMutation(orpc.poc.plan.unlink.mutationOptions());
  const names = [...circle, ...circle.slice(0, 1)].map(({ name }) => name).join(' → ');
  const steps = circle.map((from, at) => ({ from, to: circle[(at + 1) % circle.length] }));
  return (
    <Notice tone="failure" title={t('poc-plan:circle.title')} text={t('poc-plan:circle.text', { names })}>
      {steps.map(({ from, to }) => {
        const link = plan.links.find(({ fromId, toId }) => fromId === from.id && toId === to?.id);
        return link === undefined ? null : (
          <button key={link.id} type="button" className="btn" onClick={() => mutate({ id: link.id })}>
            {t('poc-plan:circle.unlink', { from: from.name, to: to?.name ?? '' })}
          </button>
        );
      })}
    </Notice>
  );
}
