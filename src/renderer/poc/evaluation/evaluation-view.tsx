import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { EvaluationOutcome } from '../../../shared/poc/evaluation/outcome.ts';
import type { RunFields } from '../../../shared/poc/run.ts';
import { showToast } from '../../ui/toast.ts';
import { EvaluationPanel } from './evaluation-panel.tsx';
import { KeepDialog } from './keep-dialog.tsx';

interface EvaluationViewProps {
  readonly found: PocInFull;
  /** What a new round begins with. */
  readonly nextRun: RunFields;
  /** The round that holds the results now. */
  readonly onKept: (runId: string) => void;
}

interface Keeping {
  readonly outcome: EvaluationOutcome;
  readonly tell: (isKept: boolean) => void;
}

/** The evaluation of data for a POC: what it finds becomes results of a round. */
export function EvaluationView({ found, nextRun, onKept }: EvaluationViewProps) {
  const { t } = useTranslation();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const close = (isKept: boolean) => {
    keeping?.tell(isKept);
    setKeeping(null);
  };
  return (
    <>
      <EvaluationPanel
        subject={found.poc.id}
        confidence={found.poc.confidenceLevel}
        onKeep={(outcome) => new Promise((tell) => setKeeping({ outcome, tell }))}
      />
      {keeping === null ? null : (
        <KeepDialog
          found={found}
          outcome={keeping.outcome}
          nextRun={nextRun}
          onClose={() => close(false)}
          onKept={(runId) => {
            close(true);
            showToast({ kind: 'done', title: t('poc-evaluation:keeping.kept') });
            onKept(runId);
          }}
        />
      )}
    </>
  );
}
