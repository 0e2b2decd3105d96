import { useTranslation } from 'react-i18next';
import type { Run } from '../../../shared/poc/run.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';

const columns = ['round', 'on', 'modelVersion', 'environment', 'configHash', 'kind'] as const;

/** The rounds of testing on paper. */
export function ReportRuns({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{t('poc-signing:report.rounds')}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`poc-signing:run.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map(({ id, number, on, modelVersion, environment, configHash, isFinal }) => (
            <tr key={id}>
              <th scope="row">{number}</th>
              <td>{formatDay(on, language)}</td>
              <td>{modelVersion}</td>
              <td>{environment}</td>
              <td>{configHash}</td>
              <td>{t(isFinal ? 'poc-signing:run.final' : 'poc-signing:run.tuning')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
