import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { StoredRoiModel } from '../../../shared/roi/contract.ts';
import type { Cost, RoiModel } from '../../../shared/roi/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import type { NumberBounds } from '../drivers/use-number-reader.ts';
import styles from './assumptions-page.module.css';
import { PercentField } from './percent-field.tsx';
import { RampField } from './ramp-field.tsx';

const growthBounds: NumberBounds = { unit: '%', least: -0.99, most: 10, isRequired: true };
const benefitRiskBounds: NumberBounds = { unit: '%', least: 0, most: 1, isRequired: true };
const costRiskBounds: NumberBounds = { unit: '%', least: 0, most: 10, isRequired: true };

/** How each benefit and cost moves over the years, and how much of it is trusted. */
export function LineTable({ stored, model }: { readonly stored: StoredRoiModel; readonly model: RoiModel }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mutate } = useMutation(orpc.roi.setAssumption.mutationOptions());
  const modelId = stored.id;
  const timing = (cost: Cost) =>
    t(`roi:timing.${cost.timing.kind}`, { year: cost.timing.kind === 'year' ? cost.timing.year : 0 });
  return (
    <section className="card" aria-label={t('roi:assumptions.lines')}>
      <div className="hd">
        <h2>{t('roi:assumptions.lines')}</h2>
        <span className="cnt">{t('roi:assumptions.linesHint')}</span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('roi:assumptions.line')}</th>
              <th>{t('roi:assumptions.kind')}</th>
              <th className={styles.right}>{t('roi:assumptions.ramp')}</th>
              <th className={styles.right}>{t('roi:assumptions.growth')}</th>
              <th className={styles.right}>{t('roi:assumptions.risk')}</th>
              <th>{t('roi:assumptions.cashable')}</th>
            </tr>
          </thead>
          <tbody>
            {model.benefits.map(({ id: line, label, lever, ramp, growth, riskAdjustment, cashable }) => {
              const name = textIn(label, language);
              const labelOf = (field: string) => t('roi:assumptions.fieldOf', { field, line: name });
              return (
                <tr key={line}>
                  <th scope="row">{name}</th>
                  <td>{t(`roi:lever.${lever}`)}</td>
                  <td className={styles.right}>
                    <span className={styles.ramp}>
                      <RampField
                        label={labelOf(t('roi:assumptions.ramp'))}
                        ramp={ramp}
                        onStore={(next) => mutate({ modelId, line, changes: { ramp: next } })}
                      />
                    </span>
                  </td>
                  <td className={styles.right}>
                    <PercentField
                      label={labelOf(t('roi:assumptions.growth'))}
                      value={growth}
                      bounds={growthBounds}
                      onStore={(next) => mutate({ modelId, line, changes: { growth: next } })}
                    />
                  </td>
                  <td className={styles.right}>
                    <PercentField
                      label={labelOf(t('roi:assumptions.risk'))}
                      value={riskAdjustment}
                      bounds={benefitRiskBounds}
                      onStore={(next) => mutate({ modelId, line, changes: { riskAdjustment: next } })}
                    />
                  </td>
                  <td>
                    <label className="row">
                      <input
                        type="checkbox"
                        checked={cashable}
                        aria-label={labelOf(t('roi:assumptions.cashable'))}
                        onChange={(event) =>
                          mutate({ modelId, line, changes: { cashable: event.currentTarget.checked } })
                        }
                      />
                      {t(cashable ? 'roi:assumptions.cash' : 'roi:assumptions.soft')}
                    </label>
                  </td>
                </tr>
              );
            })}
            {model.costs.map((cost) => {
              const { id: line, label, category, growth, riskAdjustment } = cost;
              const name = textIn(label, language);
              const labelOf = (field: string) => t('roi:assumptions.fieldOf', { field, line: name });
              return (
                <tr key={line}>
                  <th scope="row">{name}</th>
                  <td>
                    {t('roi:assumptions.costKind', { category: t(`roi:category.${category}`), timing: timing(cost) })}
                  </td>
                  <td className={`${styles.right} mut`}>—</td>
                  <td className={styles.right}>
                    {cost.timing.kind === 'annual' ? (
                      <PercentField
                        label={labelOf(t('roi:assumptions.growth'))}
                        value={growth}
                        bounds={growthBounds}
                        onStore={(next) => mutate({ modelId, line, changes: { growth: next } })}
                      />
                    ) : (
                      <span className="mut">—</span>
                    )}
                  </td>
                  <td className={styles.right}>
                    <PercentField
                      label={labelOf(t('roi:assumptions.risk'))}
                      value={riskAdjustment}
                      bounds={costRiskBounds}
                      onStore={(next) => mutate({ modelId, line, changes: { riskAdjustment: next } })}
                    />
                  </td>
                  <td className="mut">—</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
