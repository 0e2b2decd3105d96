import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import type { StoredRoiModel } from '../../shared/roi/contract.ts';
import { explainCell } from '../../shared/roi/explain/explain.ts';
import { roiReader } from '../../shared/roi/explain/roi-reader.ts';
import type { RoiModel } from '../../shared/roi/model.ts';
import { Icon } from '../ui/icon.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import type { Display } from './display.ts';
import { DriverPanel } from './drivers/driver-panel.tsx';
import type { ScenarioView } from './evaluation.ts';
import { ExplanationPanel } from './explanation/explanation-panel.tsx';
import styles from './model-page.module.css';
import { CashFlowCard } from './results/cash-flow-card.tsx';
import { FindingsLine } from './results/findings-line.tsx';
import { KpiRow } from './results/kpi-row.tsx';
import { LeverCard } from './results/lever-card.tsx';
import { ScenarioBar } from './results/scenario-bar.tsx';
import { ScenarioTable } from './results/scenario-table.tsx';
import { useFindingWords } from './results/use-finding-words.ts';
import { useHeadlineCells } from './results/use-headline-cells.ts';
import { useRoiScreen } from './state.ts';
import type { Editing } from './use-editing.ts';

export interface ModelPageProps {
  readonly stored: StoredRoiModel;
  readonly model: RoiModel;
  readonly views: readonly ScenarioView[];
  readonly active: ScenarioView;
  readonly editing: Editing;
  readonly display: Display;
  readonly accountId: string;
}

/** Inputs on the left, numbers and pictures in the middle, the explanation of the number in focus on the right. */
export function ModelPage({ stored, model, views, active, editing, display, accountId }: ModelPageProps) {
  const { t } = useTranslation();
  const { focus, preview, isPanelOpen } = useRoiScreen();
  const isWide = useMediaQuery('(min-width: 1280px)');
  const isExplaining = isPanelOpen ?? isWide;
  const shown = preview ?? focus;
  const { program } = active.run;
  const explanation = useMemo(
    () => explainCell(active.run, model, shown, roiReader(display.language)),
    [active.run, model, shown, display.language],
  );
  const feeding = new Set(explanation.sources.filter((source) => !source.isUnanswered).map(({ driver }) => driver));
  const wordsOf = useFindingWords(program);
  const cells = useHeadlineCells(active, display);
  useExplainKey();

  return (
    <div className={isExplaining ? `${styles.page} ${styles.explaining}` : styles.page}>
      <DriverPanel stored={stored} model={model} editing={editing} accountId={accountId} feeding={feeding} />
      <section className={styles.results} aria-label={t('roi:results.title')}>
        <div className="row">
          <ScenarioBar scenarios={model.scenarios} drivers={stored.model.drivers} />
          {isExplaining ? null : (
            <button
              type="button"
              className="btn ghost sq"
              title={t('roi:explanation.open')}
              aria-label={t('roi:explanation.open')}
              aria-expanded={false}
              onClick={() => useRoiScreen.setState({ isPanelOpen: true })}
            >
              <Icon name="panel" />
            </button>
          )}
        </div>
        <div className={`card ${styles.headlines}`}>
          <KpiRow cells={cells} />
          <FindingsLine findings={active.findings} wordsOf={wordsOf} />
        </div>
        <CashFlowCard
          views={views}
          active={active}
          display={display}
          fileName={textIn(model.label, display.language)}
        />
        <div className={styles.pair}>
          <LeverCard view={active} display={display} />
          <ScenarioTable views={views} active={active} display={display} />
        </div>
      </section>
      {isExplaining ? (
        <ExplanationPanel
          model={model}
          run={active.run}
          explanation={explanation}
          horizonYears={active.horizonYears}
          figure={cells[shown].figure}
        />
      ) : null}
    </div>
  );
}

/** `?` opens the explanation, except while letters are being typed. */
function useExplainKey(): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input:not([type="radio"]), textarea, select');
      if (event.key !== '?' || isTyping) return;
      event.preventDefault();
      useRoiScreen.setState({ isPanelOpen: true });
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, []);
}
