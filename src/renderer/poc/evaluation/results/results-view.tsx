import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import { type EvaluationOutcome, outcomeOf } from '../../../../shared/poc/evaluation/outcome.ts';
import type { Miss } from '../../../../shared/poc/evaluation/tally.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { startOver } from '../session.ts';
import { changeDraft, type EvaluationDraft, type EvaluationResult, headsOf, setStage } from '../state.ts';
import { LeftOutTable } from './left-out-table.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { MeasuresView } from './measures-view.tsx';
import { MissBrowser } from './miss-browser.tsx';
import styles from './results.module.css';
import { SegmentTable } from './segment-table.tsx';
import { ThresholdView } from './threshold-view.tsx';

interface ResultsViewProps {
  readonly draft: EvaluationDraft;
  readonly result: EvaluationResult;
  readonly onKeep: (outcome: EvaluationOutcome) => Promise<boolean>;
}

type View = 'measures' | 'matrix' | 'threshold' | 'segments' | 'misses' | 'left-out';

/** All that an evaluation found; what is kept of it is kept by the one button. */
export function ResultsView({ draft, result, onKeep }: ResultsViewProps) {
  const { t } = useTranslation();
  const [chosen, setView] = useState<View>('measures');
  const [miss, setMiss] = useState<Miss | null>(null);
  const views = viewsOf(result);
  const view = views.includes(chosen) ? chosen : 'measures';
  return (
    <>
      <ResultBar draft={draft} result={result} onKeep={onKeep} />
      <div className={styles.tabs}>
        <Segmented
          label={t('poc-evaluation:view.label')}
          value={view}
          options={views.map((value) => ({ value, label: t(`poc-evaluation:view.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === 'measures' ? <MeasuresView result={result} /> : null}
      {view === 'matrix' && result.evaluation.matrix !== null ? (
        <MatrixTable
          matrix={result.evaluation.matrix}
          task={result.setup.task}
          onOpen={(kind) => {
            setMiss(kind);
            setView('misses');
          }}
        />
      ) : null}
      {view === 'threshold' && result.evaluation.curve !== null ? (
        <ThresholdView draft={draft} curve={result.evaluation.curve} setup={result.setup} />
      ) : null}
      {view === 'segments' ? <SegmentTable result={result} /> : null}
      {view === 'misses' ? (
        <MissBrowser
          heads={headsOf(draft)}
          task={result.setup.task}
          kinds={result.missKinds}
          chosen={miss}
          onChoose={setMiss}
        />
      ) : null}
      {view === 'left-out' ? <LeftOutTable evaluation={result.evaluation} /> : null}
    </>
  );
}

function viewsOf({ evaluation, missKinds }: EvaluationResult): readonly View[] {
  const isThere: Record<View, boolean> = {
    measures: true,
    matrix: evaluation.matrix !== null,
    threshold: evaluation.curve !== null,
    segments: evaluation.segments.length > 0,
    misses: missKinds.length > 0,
    'left-out': evaluation.leftOut.length > 0,
  };
  return (Object.keys(isThere) as View[]).filter((view) => isThere[view]);
}

function ResultBar({ draft, result, onKeep }: ResultsViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isKeeping, setKeeping] = useState(false);
  const { file } = draft;
  const { evaluation, setup, sha256, isKept } = result;
  const { read, used } = evaluation.rows;
  const keep = async () => {
    setKeeping(true);
    const mark = { name: file.name, bytes: file.size, sha256 };
    try {
      const kept = await onKeep(outcomeOf(mark, setup, headsOf(draft), evaluation));
      if (kept) setStage({ kind: 'evaluated', result: { ...result, isKept: true } });
    } finally {
      setKeeping(false);
    }
  };
  return (
    <header className={styles.bar}>
      <div className={styles.file}>
        <p className="row">
          <b className="el" title={file.name}>
            {file.name}
          </b>
          <span className="chip">{t(`poc-evaluation:task.${setup.task}.name`)}</span>
          <span className="mut">
            {t('poc-evaluation:rows.used', { count: used, shown: formatNumber(used, language) })}
          </span>
          {read > used ? (
            <span className="chip warn">
              <Icon name="warn" size={12} />
              {t('poc-evaluation:rows.leftOut', { count: read - used, shown: formatNumber(read - used, language) })}
            </span>
          ) : null}
          <span className="mut t12 el" title={sha256}>
            {t('poc-evaluation:fingerprint', { start: sha256.slice(0, 12) })}
          </span>
        </p>
        <p className="mut t12">{t('poc-evaluation:privacy')}</p>
      </div>
      <button type="button" className="btn" onClick={() => changeDraft({ setup })}>
        {t('poc-evaluation:changeSetup')}
      </button>
      <button type="button" className="btn" onClick={startOver}>
        {t('poc-evaluation:another')}
      </button>
      <button type="button" className="btn pri" disabled={isKeeping} onClick={() => void keep()}>
        {isKept ? t('poc-evaluation:keepAgain') : t('poc-evaluation:keep')}
      </button>
    </header>
  );
}
