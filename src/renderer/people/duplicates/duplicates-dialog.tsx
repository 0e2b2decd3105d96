import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Twin, Twins } from '../../../shared/people/twins.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { formatCount } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import './duplicates.css';
import { MergeForm } from './merge-form.tsx';
import { useReasonWords } from './use-reason-words.ts';

interface DuplicatesDialogProps {
  readonly pairs: readonly Twins[];
  readonly total: number;
  /** Told which record stayed. */
  readonly onMerged?: (keptId: string) => void;
  readonly onClose: () => void;
}

/** Pairs that may be one person: chosen on the left, compared and decided on the right. */
export function DuplicatesDialog({ pairs, total, onMerged, onClose }: DuplicatesDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reasonWords = useReasonWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const keepApart = useMutation(orpc.people.keepApart.mutationOptions());
  const merge = useMutation(orpc.people.merge.mutationOptions({ onSuccess: ({ id }) => onMerged?.(id) }));
  const pair = pairs.find((candidate) => keyOf(candidate) === chosen) ?? pairs[0];
  const isBusy = keepApart.isPending || merge.isPending;

  return (
    <Dialog label={t('people:duplicates.title')} className="duplicates" onClose={onClose}>
      <div className="row">
        <h2>
          {t('people:duplicates.title')} <span className="cnt">{formatCount(total, language)}</span>
        </h2>
        <span className="sp" />
        <button type="button" className="btn" onClick={onClose}>
          {t('app:close')}
        </button>
      </div>
      {pair === undefined ? (
        <Notice tone="empty" icon="check" title={t('people:duplicates.none')} text={t('people:duplicates.noneText')} />
      ) : (
        <div className="duplicates-body">
          <ul className="duplicates-list" aria-label={t('people:duplicates.pairs')}>
            {pairs.map((candidate) => (
              <li key={keyOf(candidate)}>
                <button type="button" aria-current={candidate === pair} onClick={() => setChosen(keyOf(candidate))}>
                  <span className="row">
                    <b className="el">{candidate.first.name}</b>
                    <span className="sp" />
                    <span className={candidate.confidence === 'high' ? 'chip warn' : 'chip'}>
                      {t(`people:duplicates.confidence.${candidate.confidence}`)}
                    </span>
                  </span>
                  <span className="t12 mut el">{reasonWords(candidate.reasons)}</span>
                  {[candidate.first, candidate.second].map((record) => (
                    <span key={record.id} className="t12 el" title={traitsOf(record)}>
                      {traitsOf(record)}
                    </span>
                  ))}
                </button>
              </li>
            ))}
          </ul>
          <MergeForm
            key={keyOf(pair)}
            pair={pair}
            isBusy={isBusy}
            onKeepApart={() => keepApart.mutate({ personId: pair.first.id, otherId: pair.second.id })}
            onMerge={(input) => merge.mutate(input)}
          />
        </div>
      )}
    </Dialog>
  );
}

/** What tells two namesakes apart. */
function traitsOf({ name, accountName, title, phone }: Twin): string {
  return [name, accountName, title, phone].filter((trait) => trait !== '').join(' · ');
}

function keyOf({ first, second }: Twins): string {
  return `${first.id} ${second.id}`;
}
