import { useTranslation } from 'react-i18next';
import type { Explanation, ExplanationStep } from '../../../shared/roi/explain/explain.ts';
import type { RoiModel } from '../../../shared/roi/model.ts';
import type { ScenarioRun } from '../../../shared/roi/run-scenarios.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Figure } from '../../ui/money-figures.ts';
import { useRoiScreen } from '../state.ts';
import { BreakEvenList } from './break-even-list.tsx';
import styles from './explanation-panel.module.css';
import { SourceList } from './source-list.tsx';

export interface ExplanationPanelProps {
  readonly model: RoiModel;
  readonly run: ScenarioRun;
  readonly explanation: Explanation;
  readonly horizonYears: number;
  readonly figure: Figure | null;
}

/** What stands beyond the first few steps is folded: the reader asks for it. */
const stepsShown = 2;

/** How the number in focus comes about, in words and with this customer's values, down to who said what. */
export function ExplanationPanel({ model, run, explanation, horizonYears, figure }: ExplanationPanelProps) {
  const { t } = useTranslation();
  const { main, chain, otherConvention, missing, sources } = explanation;
  const first = chain.slice(0, stepsShown);
  const rest = chain.slice(stepsShown);
  return (
    <aside className={styles.panel} aria-label={t('roi:explanation.title')}>
      <div className={`hd ${styles.title}`}>
        <h2>{t('roi:explanation.title')}</h2>
        <kbd>?</kbd>
        <span className="acts">
          <button
            type="button"
            className="btn ghost sq"
            title={t('roi:explanation.close')}
            aria-label={t('roi:explanation.close')}
            aria-expanded={true}
            onClick={() => useRoiScreen.setState({ isPanelOpen: false })}
          >
            <Icon name="panel" />
          </button>
        </span>
      </div>
      <div className={styles.body}>
        <div className={styles.number}>
          <span>{explanation.label}</span>
          <span className={styles.big}>
            {figure === null ? '—' : figure.text}
            {figure === null ? null : <small>{figure.after}</small>}
          </span>
        </div>
        {missing === null ? null : (
          <p className={styles.missing}>{t(`roi:missing.${missing}`, { years: horizonYears })}</p>
        )}
        {main.formula === null ? null : (
          <div className={styles.formula}>
            <h3>{t('roi:explanation.formula')}</h3>
            <p>{main.formula}</p>
            {main.withValues === null ? null : (
              <>
                <h3>{t('roi:explanation.withValues')}</h3>
                <p>
                  {main.withValues} {main.result === null ? null : <b>= {main.result}</b>}
                </p>
              </>
            )}
          </div>
        )}
        {first.map((step) => (
          <Step key={step.cell} step={step} />
        ))}
        {rest.length === 0 ? null : (
          <details className={styles.rest}>
            <summary>{t('roi:explanation.more', { count: rest.length })}</summary>
            {rest.map((step) => (
              <Step key={step.cell} step={step} />
            ))}
          </details>
        )}
        {otherConvention === null ? null : (
          <div className={styles.other}>
            <h3>
              {t('roi:explanation.other', { label: otherConvention.step.label, result: otherConvention.step.result })}
            </h3>
            <p>{otherConvention.step.withValues}</p>
            <p className="mut">{otherConvention.reason}</p>
          </div>
        )}
        {explanation.cell === 'npv' && explanation.value !== null ? <BreakEvenList run={run} model={model} /> : null}
        <SourceList model={model} sources={sources} />
      </div>
    </aside>
  );
}

function Step({ step }: { readonly step: ExplanationStep }) {
  return (
    <div className={styles.step}>
      <p className="mut">
        {step.label}
        {step.formula === null ? '' : ` = ${step.formula}`}
      </p>
      <p>
        {step.withValues} {step.result === null ? null : <b>= {step.result}</b>}
      </p>
    </div>
  );
}
