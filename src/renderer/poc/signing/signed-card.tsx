import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { Judgement, Scorecard } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import { BoundsLevel } from '../criteria/bounds-level.tsx';
import { NeededSample } from '../criteria/needed-sample.tsx';
import { useFigures } from '../use-poc-words.ts';
import { QrCode } from './qr-code.tsx';
import { useJudgementWords } from './use-judgement-words.ts';

interface SignedCardProps {
  readonly found: PocInFull;
  readonly scorecard: Scorecard;
  /** Of the results as they stand now. */
  readonly hash: string;
  readonly onSign: () => void;
  readonly onReport: () => void;
}

const columns = ['name', 'target', 'actual', 'interval', 'sample', 'verdict'] as const;
const numbers: ReadonlySet<string> = new Set(['target', 'actual', 'interval', 'sample']);

/** What a signature is put under: target, figure and verdict of each criterion, and the hash of all of it. */
export function SignedCard({ found, scorecard, hash, onSign, onReport }: SignedCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { poc, criteria, results } = found;
  const { met, open } = scorecard.counts;
  const level = useFigures().level(poc);
  return (
    <section className="card" aria-label={t('poc-signing:signed.title')}>
      <div className="hd">
        <h2>{t('poc-signing:signed.title')}</h2>
        <span className="mut el">
          {t('poc-signing:signed.counts', {
            ...{ met: formatCount(met, language), open: formatCount(open, language) },
            ...{ short: formatCount(scorecard.counts['not-yet'], language) },
            missed: formatCount(scorecard.counts['not-met'], language),
          })}
        </span>
        <div className="acts">
          <button type="button" className="btn" disabled={criteria.length === 0} onClick={onReport}>
            {t('poc-signing:report.open')}
          </button>
          <button type="button" className="btn pri" disabled={results.length === 0} onClick={onSign}>
            {t('poc-signing:sign.open')}
          </button>
        </div>
      </div>
      {criteria.length === 0 ? (
        <p className="poc-empty">{t('poc-signing:signed.noCriteria')}</p>
      ) : (
        <>
          <div className="poc-scroller">
            <table className="poc-table" aria-label={t('poc-signing:signed.title')}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={numbers.has(column) ? 'num' : ''}>
                      {t(`poc-signing:column.${column}`, { level })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {scorecard.lines.map((line) => (
                  <SignedLine key={line.criterion.id} line={line} confidence={poc.confidenceLevel} />
                ))}
              </tbody>
            </table>
          </div>
          <div className="signing-hash">
            <QrCode text={hash} label={t('poc-signing:signed.qr')} />
            <div>
              <p>{t(results.length === 0 ? 'poc-signing:signed.noResults' : 'poc-signing:signed.hashHint')}</p>
              <code>{hash}</code>
            </div>
          </div>
        </>
      )}
    </section>
  );
}

function SignedLine({ line, confidence }: { readonly line: Judgement; readonly confidence: number }) {
  const { t } = useTranslation();
  const { target, actual, interval, sample } = useJudgementWords()(line);
  const { name, mustHave } = line.criterion;
  return (
    <tr>
      <th scope="row" className="signing-name">
        {name}
        {mustHave ? <span className="poc-must">{t('poc:criteria.must')}</span> : null}
      </th>
      <td className="num">{target}</td>
      <td className="num">
        <b>{actual}</b>
      </td>
      <td className="num">
        {interval}
        <BoundsLevel result={line.result} confidence={confidence} />
      </td>
      <td className="num">{sample}</td>
      <td>
        <VerdictChip verdict={line.verdict} /> <NeededSample {...line} confidence={confidence} />
      </td>
    </tr>
  );
}
