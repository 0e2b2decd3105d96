import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { orpc } from '../../app/client.ts';
import { useToday } from '../../app/today.ts';
import { EditableTable } from '../../ui/editable-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EvaluationView } from '../evaluation/evaluation-view.tsx';
import { evaluateFor, usePocState } from '../state.ts';
import { ComparisonCard } from './comparison-card.tsx';
import { ResultsCard } from './results-card.tsx';
import { RunLine } from './run-line.tsx';

/** The rounds of testing and what each of them found. */
export function RunsTab({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const today = useToday();
  const { poc, runs } = found;
  const [chosen, setChosen] = useState<string | null>(null);
  const add = useMutation(orpc.poc.runs.add.mutationOptions({ onSuccess: setChosen }));
  const active = runs.find(({ id }) => id === chosen) ?? runs.at(-1);
  const last = runs.at(-1);
  const isEvaluating = usePocState((state) => state.evaluating === poc.id);
  const nextRun = {
    on: today,
    // What stays the same from round to round need not be typed again.
    ...{ modelVersion: last?.modelVersion ?? '', environment: last?.environment ?? '', configHash: '' },
    ...{ testerId: last?.testerId ?? null, witnessId: last?.witnessId ?? null, isFinal: false, note: '' },
  };
  if (isEvaluating) {
    return (
      <div className="poc-evaluation">
        <button type="button" className="btn ghost" onClick={() => evaluateFor(null)}>
          <Icon name="undo" />
          {t('poc-evaluation:back')}
        </button>
        <EvaluationView
          found={found}
          nextRun={nextRun}
          onKept={(runId) => {
            setChosen(runId);
            evaluateFor(null);
          }}
        />
      </div>
    );
  }
  return (
    <div className="poc-stack">
      <section className="card" aria-label={t('poc:run.title')}>
        <div className="hd">
          <h2>{t('poc:run.title')}</h2>
          <span className="cnt">{runs.length > 0 ? runs.length : ''}</span>
          <span className="acts">
            <button type="button" className="btn" onClick={() => evaluateFor(poc.id)}>
              <Icon name="table" />
              {t('poc-evaluation:open')}
            </button>
            <button type="button" className="btn" onClick={() => add.mutate({ pocId: poc.id, fields: nextRun })}>
              <Icon name="plus" />
              {t('poc:run.add')}
            </button>
          </span>
        </div>
        {runs.length === 0 ? (
          <p className="poc-empty">{t('poc:run.empty')}</p>
        ) : (
          <EditableTable
            minWidth={980}
            columns={[
              { key: 'number', label: t('poc:run.number'), width: 88 },
              { key: 'on', label: t('poc:run.on'), width: 132 },
              ...(['modelVersion', 'environment', 'configHash', 'tester', 'witness'] as const).map((key) => ({
                key,
                label: t(`poc:run.${key}`),
              })),
              { key: 'isFinal', label: t('poc:run.isFinal'), width: 64 },
            ]}
          >
            {runs.map((run) => (
              <RunLine
                key={run.id}
                run={run}
                accountId={poc.accountId}
                isActive={run.id === active?.id}
                onChoose={() => setChosen(run.id)}
              />
            ))}
          </EditableTable>
        )}
      </section>
      {active === undefined ? null : <ResultsCard key={active.id} found={found} run={active} />}
      <ComparisonCard found={found} />
    </div>
  );
}
