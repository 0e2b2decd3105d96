import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { isAsAgreed } from '../../../shared/poc/fingerprint.ts';
import { scorecardOf } from '../../../shared/poc/verdict.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatMoment } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFigures } from '../use-poc-words.ts';
import { UseAsDriverDialog } from '../value/use-as-driver-dialog.tsx';
import { CriterionDialog } from './criterion-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { ScorecardRow } from './scorecard-row.tsx';
import { ScorecardSummary } from './scorecard-summary.tsx';

/** The success criteria with the figures that count for them, and their agreement. */
export function ScorecardCard({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { level } = useFigures();
  const { poc, criteria, runs, results, changes } = found;
  const [edited, setEdited] = useState<string | 'new' | null>(null);
  const [used, setUsed] = useState<string | null>(null);
  const [isReopening, setReopening] = useState(false);
  const agree = useMutation(orpc.poc.agree.mutationOptions());
  const reorder = useMutation(orpc.poc.criteria.reorder.mutationOptions());
  const card = scorecardOf(criteria, runs, results, poc.confidenceLevel);
  const usedLine = card.lines.find(({ criterion }) => criterion.id === used);
  const isAgreed = poc.agreedAt !== null;
  const isAltered = isAgreed && !isAsAgreed(poc, criteria);

  function move(from: number, by: -1 | 1): void {
    const ids = criteria.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved !== undefined) ids.splice(from + by, 0, moved);
    reorder.mutate({ pocId: poc.id, ids });
  }

  return (
    <section className="card" aria-label={t('poc:criteria.title')}>
      <div className="hd">
        <h2>{t('poc:criteria.title')}</h2>
        <ScorecardSummary card={card} />
        <span className="acts">
          {isAgreed ? (
            <>
              <span className="chip line" title={poc.agreedHash}>
                <Icon name="check" />
                {t('poc:criteria.agreed', {
                  at: formatMoment(new Date(poc.agreedAt ?? 0), language),
                  hash: poc.agreedHash.slice(0, 8),
                })}
              </span>
              <button type="button" className="btn" onClick={() => setReopening(true)}>
                {t('poc:criteria.reopen')}
              </button>
            </>
          ) : (
            <>
              {criteria.length > 0 ? (
                <button type="button" className="btn" onClick={() => agree.mutate({ id: poc.id })}>
                  {t('poc:criteria.agree')}
                </button>
              ) : null}
              <button type="button" className="btn" onClick={() => setEdited('new')}>
                <Icon name="plus" />
                {t('poc:criteria.add')}
              </button>
            </>
          )}
        </span>
      </div>
      {isAltered ? (
        <p className="poc-warning" role="alert">
          <Icon name="warn" />
          {t('poc:criteria.altered')}
        </p>
      ) : null}
      {criteria.length === 0 ? (
        <p className="poc-empty">{t('poc:criteria.empty')}</p>
      ) : (
        <div className="poc-scroller">
          <table className="poc-table poc-scorecard">
            <thead>
              <tr>
                <th scope="col">{t('poc:criteria.name')}</th>
                <th scope="col" className="num">
                  {t('poc:criteria.baseline')}
                </th>
                <th scope="col" className="num">
                  {t('poc:criteria.target')}
                </th>
                <th scope="col" className="num">
                  {t('poc:criteria.actual')}
                </th>
                <th scope="col" className="num">
                  {t('poc:criteria.interval', { level: level(poc) })}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t('poc:criteria.picture')}</span>
                </th>
                <th scope="col" className="num">
                  {t('poc:criteria.sample')}
                </th>
                <th scope="col">{t('poc:criteria.verdict')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('app:actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {card.lines.map((line, place) => (
                <ScorecardRow
                  key={line.criterion.id}
                  line={line}
                  confidence={poc.confidenceLevel}
                  isLocked={isAgreed}
                  onOpen={() => setEdited(line.criterion.id)}
                  onUse={line.result === undefined ? null : () => setUsed(line.criterion.id)}
                  onUp={place === 0 ? null : () => move(place, -1)}
                  onDown={place === criteria.length - 1 ? null : () => move(place, 1)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited === null ? null : (
        <CriterionDialog
          found={found}
          criterion={criteria.find(({ id }) => id === edited) ?? null}
          isLocked={isAgreed}
          onClose={() => setEdited(null)}
        />
      )}
      {usedLine === undefined ? null : <UseAsDriverDialog poc={poc} line={usedLine} onClose={() => setUsed(null)} />}
      {isReopening && poc.agreedAt !== null ? (
        <ReopenDialog pocId={poc.id} agreedAt={poc.agreedAt} changes={changes} onClose={() => setReopening(false)} />
      ) : null}
    </section>
  );
}
