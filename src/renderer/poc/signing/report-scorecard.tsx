import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import type { PocRow } from '../../../shared/poc/model.ts';
import { requiredCases } from '../../../shared/poc/needed-sample.ts';
import type { Scorecard } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';
import { useBoundsWords } from '../use-bounds-words.ts';
import { useFigures } from '../use-poc-words.ts';
import { useJudgementWords } from './use-judgement-words.ts';

interface ReportScorecardProps {
  readonly poc: PocRow;
  readonly scorecard: Scorecard;
}

const columns = ['name', 'weight', 'baseline', 'target', 'actual', 'interval', 'sample', 'needed', 'verdict'] as const;

/** Criteria and results on paper. */
export function ReportScorecard({ poc, scorecard }: ReportScorecardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useJudgementWords();
  const boundsOf = useBoundsWords();
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
            const needed = requiredCases(line.criterion, line.result, poc.confidenceLevel);
            const bounds = boundsOf(line.result, poc.confidenceLevel);
            const { id, name, mustHave, weight } = line.criterion;
            return (
              <tr key={id}>
                <th scope="row">{mustHave ? t('poc-signing:report.must', { name }) : name}</th>
                {[
                  formatNumber(weight, language),
                  baseline,
                  target,
                  actual,
                  bounds === null ? interval : t('poc-signing:report.intervalAt', { interval, level: bounds.level }),
                  sample,
                  needed === null ? '—' : formatCount(needed, language),
                ].map((text, place) => (
                  <td
                    key={columns[place + 1]}
                    className={columns[place + 1] === 'interval' ? 'num paper-wrapped' : 'num'}
                  >
                    {text}
                  </td>
                ))}
                <td className={line.verdict === 'not-met' ? 'paper-short paper-bad' : 'paper-short'}>{verdict}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {scorecard.lines.map(({ criterion, result }) => {
        const bounds = boundsOf(result, poc.confidenceLevel);
        if (bounds === null) return null;
        return (
          <p key={criterion.id} className="paper-note">
            {t('poc-signing:report.boundsOf', { name: criterion.name, reason: bounds.reason })}
          </p>
        );
      })}
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
