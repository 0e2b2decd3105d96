import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOutcome } from '../../../shared/poc/evaluation/outcome.ts';
import { ChooseFile } from './choose-file.tsx';
import styles from './evaluation-panel.module.css';
import { ResultsView } from './results/results-view.tsx';
import { cancelWork, openFor } from './session.ts';
import { SetupView } from './setup/setup-view.tsx';
import { type EvaluationStage, useEvaluation } from './state.ts';

export interface EvaluationPanelProps {
  /** Whose data are evaluated, e.g. the id of a POC: another one begins anew. */
  readonly subject: string;
  /** How sure its intervals are, 0 to 1. */
  readonly confidence: number;
  /** Keeps the aggregates; the user is told once it has succeeded. */
  readonly onKeep: (outcome: EvaluationOutcome) => Promise<boolean>;
}

/** From a file of the customer's to measures with their intervals; the file itself is never stored. */
export function EvaluationPanel({ subject, confidence, onKeep }: EvaluationPanelProps) {
  useEffect(() => openFor(subject, confidence), [subject, confidence]);
  const isReady = useEvaluation((state) => state.subject === subject);
  const panel = useKeptFocus(useEvaluation((state) => state.stage.kind));
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      {isReady ? <Stage onKeep={onKeep} /> : null}
    </div>
  );
}

/** A button that goes with its stage would leave the keyboard at the top of the page: it goes on from here instead. */
function useKeptFocus(stage: EvaluationStage['kind']): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef(stage);
  useEffect(() => {
    if (last.current === stage) return;
    last.current = stage;
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [stage]);
  return panel;
}

function Stage({ onKeep }: Pick<EvaluationPanelProps, 'onKeep'>) {
  const { t } = useTranslation();
  const stage = useEvaluation((state) => state.stage);
  const draft = useEvaluation((state) => state.draft);
  switch (stage.kind) {
    case 'empty':
      return <ChooseFile />;
    case 'opening':
      return <Working label={t('poc-evaluation:opening', { name: stage.name })} share={stage.share} />;
    case 'unreadable':
      return <ChooseFile refused={stage} />;
    case 'evaluating':
      return (
        <Working
          label={t('poc-evaluation:evaluating', { percent: Math.round(stage.share * 100) })}
          share={stage.share}
        />
      );
    case 'mapping':
      return draft === null ? <ChooseFile /> : <SetupView draft={draft} note={stage.note} />;
    case 'evaluated':
      return draft === null ? <ChooseFile /> : <ResultsView draft={draft} result={stage.result} onKeep={onKeep} />;
  }
}

function Working({ label, share }: { readonly label: string; readonly share: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.working} role="status">
      <p>{label}</p>
      <progress value={share === 0 ? undefined : share} max={1} aria-label={label} />
      <button type="button" className="btn" onClick={cancelWork}>
        {t('poc-evaluation:cancel')}
      </button>
    </div>
  );
}
