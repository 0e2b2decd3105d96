import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { StoredRoiModel } from '../../../shared/roi/contract.ts';
import { driverValue, type RoiModel } from '../../../shared/roi/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useRoiScreen } from '../state.ts';
import type { Editing } from '../use-editing.ts';
import styles from './assumptions-page.module.css';
import { DriverTable } from './driver-table.tsx';
import { LineTable } from './line-table.tsx';
import { ScenarioAssumptions } from './scenario-assumptions.tsx';

export interface AssumptionsPageProps {
  readonly stored: StoredRoiModel;
  readonly model: RoiModel;
  readonly editing: Editing;
  readonly accountId: string;
}

/** Everything the numbers rest on: who said what, how benefits grow, and what must still be asked. */
export function AssumptionsPage({ stored, model, editing, accountId }: AssumptionsPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scenario = useRoiScreen((state) => state.scenario);
  const questions = model.drivers.filter((driver) => driverValue(driver) === null);
  return (
    <div className={styles.page}>
      <section className="card" aria-label={t('roi:assumptions.questions')}>
        <div className="hd">
          <h2>{t('roi:assumptions.questions')}</h2>
          <span className="cnt">{t('roi:assumptions.questionCount', { count: questions.length })}</span>
        </div>
        {questions.length === 0 ? (
          <p className={styles.note}>{t('roi:assumptions.noQuestions')}</p>
        ) : (
          <ul className={styles.questions}>
            {questions.map(({ id, label, ask }) => (
              <li key={id}>
                <b>{textIn(label, language)}</b>
                <span>{textIn(ask, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <DriverTable stored={stored} model={model} editing={editing} accountId={accountId} />
      <LineTable stored={stored} model={model} />
      {scenario === 'base' ? null : <ScenarioAssumptions model={model} editing={editing} />}
    </div>
  );
}
