import { useTranslation } from 'react-i18next';
import type { FourScores } from '../../../shared/decision-map/paths/what-breaks.ts';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import styles from './paths.module.css';

interface ScoreChangeProps {
  readonly before: FourScores;
  readonly after: FourScores;
}

/** The four scores with somebody and without, never blended. */
export function ScoreChange({ before, after }: ScoreChangeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = (value: number | null, digits: number) =>
    value === null ? '—' : formatNumber(value, language, { least: digits, most: digits });
  const rows = [
    { key: 'support', was: shown(before.support, 0), is: shown(after.support, 0) },
    { key: 'coverage', was: shown(before.coverage, 0), is: shown(after.coverage, 0) },
    { key: 'vetoExposure', was: shown(before.vetoExposure, 1), is: shown(after.vetoExposure, 1) },
    { key: 'pathSteps', was: shown(before.pathSteps, 0), is: shown(after.pathSteps, 0) },
  ];
  return (
    <table className={styles.scores}>
      <thead>
        <tr>
          <th>{t('decision-paths:score.title')}</th>
          <th>{t('decision-paths:score.before')}</th>
          <th>{t('decision-paths:score.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, was, is }) => (
          <tr key={key}>
            <th scope="row">{t(`decision-paths:score.${key}`)}</th>
            <td>{was}</td>
            <td>{was === is ? is : <b>{is}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
