import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { RoiModel, Scenario } from '../../../shared/roi/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { overridesOf } from '../draft.ts';
import type { NumberBounds } from '../drivers/use-number-reader.ts';
import { useRoiScreen } from '../state.ts';
import type { Editing } from '../use-editing.ts';
import styles from './assumptions-page.module.css';
import { PercentField } from './percent-field.tsx';
import { RampField } from './ramp-field.tsx';

const riskBounds: NumberBounds = { unit: '%', least: 0, most: 1, isRequired: true };

/** What the scenario on screen assumes of all benefits alike; each can be given back to the base. */
export function ScenarioAssumptions({ model, editing }: { readonly model: RoiModel; readonly editing: Editing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scenarioId = useRoiScreen((state) => state.scenario);
  const overrides = overridesOf(model, scenarioId);
  const label = model.scenarios.find(({ id }) => id === scenarioId)?.label ?? model.label;
  const change = (edit: (current: Scenario['overrides']) => Scenario['overrides']) => {
    editing.setOverrides(edit, 'moving');
    editing.release();
  };
  const { ramp, benefitRiskAdjustment } = overrides;
  return (
    <section className="card" aria-label={t('roi:assumptions.ofScenario', { scenario: textIn(label, language) })}>
      <div className="hd">
        <h2>{t('roi:assumptions.ofScenario', { scenario: textIn(label, language) })}</h2>
        <span className="cnt">{t('roi:assumptions.ofScenarioHint')}</span>
      </div>
      <table className={styles.table}>
        <tbody>
          <tr>
            <th scope="row">{t('roi:assumptions.ramp')}</th>
            <td className={styles.right}>
              <span className={styles.ramp}>
                <RampField
                  label={t('roi:assumptions.ramp')}
                  ramp={ramp ?? []}
                  onStore={(next) => change((current) => ({ ...current, ramp: next }))}
                />
              </span>
            </td>
            <td>
              <button
                type="button"
                className="btn t24"
                disabled={ramp === undefined}
                onClick={() => change(({ ramp: _, ...others }) => others)}
              >
                {t('roi:drivers.resetOverride')}
              </button>
            </td>
          </tr>
          <tr>
            <th scope="row">{t('roi:assumptions.risk')}</th>
            <td className={styles.right}>
              <PercentField
                label={t('roi:assumptions.risk')}
                value={benefitRiskAdjustment ?? 0}
                bounds={riskBounds}
                onStore={(next) => change((current) => ({ ...current, benefitRiskAdjustment: next }))}
              />
            </td>
            <td>
              <button
                type="button"
                className="btn t24"
                disabled={benefitRiskAdjustment === undefined}
                onClick={() => change(({ benefitRiskAdjustment: _, ...others }) => others)}
              >
                {t('roi:drivers.resetOverride')}
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
