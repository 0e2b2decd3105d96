import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import type { PocRow } from '../../../shared/poc/model.ts';
import type { Scorecard } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useFigures } from '../use-poc-words.ts';
import { useJudgementWords } from './use-judgement-words.ts';

interface ReportScorecardProps {
  readonly poc: PocRow;
  readonly scorecard: Scorecard;
}

const columns = ['name', 'weight', 'baseline', 'target', 'actual', 'interval', 'sample', 'verdict'] as const;

/** Criteria and results on paper. */
export function ReportScorecard({ poc, scorecard }: ReportScorecardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useJudgementWords();
  const level = useFigures().level(poc);
  const isText = (column: string) => column === 'name' || column === 'verdict';
  return (
    <section>
      <h2>{t('poc-signing:report.results')}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={isText(column) ? '' : 'num'}>
                {t(`poc-signing:column.${column}`, { level })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scorecard.lines.map((line) => {
            const { baseline, target, actual, interval, sample, verdict } = wordsOf(line);
            const { id, name, mustHave, weight } = line.criterion;
            return (
              <tr key={id}>
                <th scope="row">{mustHave ? t('poc-signing:report.must', { name }) : name}</th>
                {[formatNumber(weight, language), baseline, target, actual, interval, sample].map((text, place) => (
                  <td key={columns[place + 1]} className="num">
                    {text}
                  </td>
                ))}
                <td className={line.verdict === 'not-met' ? 'paper-bad' : ''}>{verdict}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="paper-note">
        {t('poc-signing:report.method', { level })}
        {scorecard.score === null
          ? ''
          : t('poc-signing:report.score', {
              score: formatNumber(scorecard.score, language, { least: 1, most: 1 }),
            })}
      </p>
    </section>
  );
}
