import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { type ExitCriterion, missingForMove } from '../../../shared/opportunities/exit-criteria.ts';
import type { CloseReason, Opportunity, OpportunityStage } from '../../../shared/opportunities/model.ts';
import { reasonsFor, stageMove } from '../../../shared/opportunities/stage-move.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { type Close, CloseQuestions } from './close-questions.tsx';
import { MissingCriteria, type Proof } from './missing-criteria.tsx';
import './stage-move-dialog.css';

export interface StageMoveInput {
  readonly id: string;
  readonly stage: OpportunityStage;
  readonly criteria: { readonly criterion: ExitCriterion; readonly metOn: CalendarDate; readonly evidence: string }[];
  readonly close: {
    readonly closeReason: CloseReason;
    readonly closeNote: string;
    readonly closeCompetitor: string;
  } | null;
}

interface StageMoveDialogProps {
  readonly deal: Opportunity;
  readonly to: OpportunityStage;
  /** Codes of the criteria that are met already. */
  readonly met: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onMove: (input: StageMoveInput) => void;
}

/** Asks what there is to ask before a deal moves; nothing but a missing reason for its end holds it back. */
export function StageMoveDialog({ deal, to, met, isBusy, onClose, onMove }: StageMoveDialogProps) {
  const { t } = useTranslation();
  const [proofs, setProofs] = useState<ReadonlyMap<ExitCriterion, Proof>>(new Map());
  const [close, setClose] = useState<Close>({
    ...{ reason: null, note: deal.closeNote, competitor: deal.closeCompetitor },
  });
  const [isTried, setTried] = useState(false);
  const kind = stageMove(deal.stage, to);
  const isEnd = reasonsFor(to).length > 0;
  const missing = missingForMove(deal.stage, to, met);
  const left = missing.length - proofs.size;
  const stage = t(`opportunities:stage.${to}`);
  const title = t(`opportunities:move.title.${kind === 'win' || kind === 'lose' ? kind : 'forward'}`, { stage });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const { reason, note, competitor } = close;
    if (isEnd && reason === null) return;
    onMove({
      id: deal.id,
      stage: to,
      criteria: [...proofs].map(([criterion, proof]) => ({ criterion, ...proof })),
      close: reason === null ? null : { closeReason: reason, closeNote: note, closeCompetitor: competitor },
    });
  }

  return (
    <Dialog label={title} className="stage-move" onClose={onClose}>
      <h2>{title}</h2>
      <p className="stage-move-deal el" title={deal.name}>
        {deal.name}
      </p>
      <form className="dialog-form" onSubmit={submit}>
        <div className="stage-move-body">
          {isEnd ? (
            <CloseQuestions deal={deal} stage={to} close={close} isReasonMissing={isTried} onChange={setClose} />
          ) : null}
          {missing.length > 0 ? <MissingCriteria missing={missing} proofs={proofs} onChange={setProofs} /> : null}
        </div>
        <DialogActions
          submit={left > 0 ? t('opportunities:move.anyway', { count: left }) : t('opportunities:move.go', { stage })}
          isBusy={isBusy}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
