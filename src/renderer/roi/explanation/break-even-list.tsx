import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { BreakEvenLine } from '../../../shared/roi/explain/explain-break-even.ts';
import type { RoiModel } from '../../../shared/roi/model.ts';
import type { ScenarioRun } from '../../../shared/roi/run-scenarios.ts';
import { useLanguage } from '../../app/i18n.ts';
import styles from './explanation-panel.module.css';
import { useBreakEven } from './use-break-even.ts';

interface BreakEvenListProps {
  readonly run: ScenarioRun;
  readonly model: RoiModel;
}

/** How far each deciding driver, alone, may move before the investment no longer pays. */
export function BreakEvenList({ run, model }: BreakEvenListProps) {
  const { t } = useTranslation();
  const { lines, isStale } = useBreakEven(run, model);
  const language = useLanguage();
  const deciding = model.drivers.filter((driver) => driver.deciding);
  if (deciding.length === 0) return null;
  return (
    <section className={styles.breakEven} aria-busy={isStale}>
      <h3>{t('roi:explanation.breakEven.title')}</h3>
      <ul>
        {deciding.map(({ id, label }) => (
          <li key={id} data-break-even={id}>
            <span>{textIn(label, language)}</span>
            <Value line={lines.find(({ driver }) => driver === id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The value of now and the one at break-even, or why there is none; empty until it is known. */
function Value({ line }: { readonly line: BreakEvenLine | undefined }) {
  const { t } = useTranslation();
  if (line === undefined) return <span />;
  const { present, breakEven } = line;
  return (
    <span>
      {present ?? t('roi:drivers.blank')}
      {breakEven.kind === 'value' ? (
        <>
          {' → '}
          <b>{breakEven.text}</b>
        </>
      ) : (
        <em>{t(`roi:explanation.breakEven.${breakEven.kind}`)}</em>
      )}
    </span>
  );
}
