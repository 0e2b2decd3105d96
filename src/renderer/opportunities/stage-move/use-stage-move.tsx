import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingForMove, unmetBefore } from '../../../shared/opportunities/exit-criteria.ts';
import type { Opportunity, OpportunityStage } from '../../../shared/opportunities/model.ts';
import { stageMove } from '../../../shared/opportunities/stage-move.ts';
import { orpc } from '../../app/client.ts';
import { reportFailure } from '../../app/failures.ts';
import { useUndo } from '../../app/undo.ts';
import { showToast } from '../../ui/toast.ts';
import { StageMoveDialog, type StageMoveInput } from './stage-move-dialog.tsx';

interface Asking {
  readonly deal: Opportunity;
  readonly to: OpportunityStage;
  readonly met: ReadonlySet<string>;
}

type MovedDeal = Pick<Opportunity, 'id' | 'stage'>;

export interface StageMoving {
  /** Moves the deal, or asks first: for what the buyer has not done yet, or for the reason of the end. */
  readonly move: (deal: MovedDeal, to: OpportunityStage) => void;
  /** The question that is open; belongs somewhere into the page. */
  readonly dialog: ReactNode;
}

/** The one way in which a deal changes its stage, wherever the user does it. */
export function useStageMove(): StageMoving {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { undo } = useUndo();
  const [asking, setAsking] = useState<Asking | null>(null);
  const listKey = orpc.opportunities.pipeline.queryKey();
  const { mutate, isPending } = useMutation(
    orpc.opportunities.moveStage.mutationOptions({
      onMutate: ({ id, stage }) => {
        // The card stays where it was dropped while the record is being written and read again.
        queryClient.setQueryData(listKey, (rows) => rows?.map((row) => (row.id === id ? { ...row, stage } : row)));
      },
      onError: () => void queryClient.invalidateQueries({ queryKey: listKey }),
    }),
  );
  const proofOf = (id: string) => orpc.opportunities.criteria.queryOptions({ input: { id } });

  function send(input: StageMoveInput, met: ReadonlySet<string>): void {
    const gap = unmetBefore(input.stage, met).length;
    mutate(input, {
      onSuccess: ({ name, stage }) => {
        setAsking(null);
        showToast({
          kind: 'done',
          title: t('opportunities:move.done', { name, stage: t(`opportunities:stage.${stage}`) }),
          ...(gap === 0 ? {} : { detail: t('opportunities:move.gap', { count: gap }) }),
          action: { label: t('app:undo.short'), run: undo },
        });
      },
    });
  }

  async function start({ id, stage: from }: MovedDeal, to: OpportunityStage): Promise<void> {
    const kind = stageMove(from, to);
    if (kind === 'none') return;
    const proofs = await queryClient.fetchQuery(proofOf(id));
    const met = new Set(proofs.map(({ criterion }) => criterion));
    const isEnd = kind === 'win' || kind === 'lose';
    if (isEnd || missingForMove(from, to, met).length > 0) {
      const deal = await queryClient.fetchQuery(orpc.opportunities.get.queryOptions({ input: { id } }));
      setAsking({ deal, to, met });
    } else send({ id, stage: to, criteria: [], close: null }, met);
  }

  return {
    move: (deal, to) => void start(deal, to).catch(reportFailure),
    dialog:
      asking === null ? null : (
        <StageMoveDialog
          {...asking}
          isBusy={isPending}
          onClose={() => setAsking(null)}
          onMove={(input) => send(input, new Set([...asking.met, ...input.criteria.map(({ criterion }) => criterion)]))}
        />
      ),
  };
}
