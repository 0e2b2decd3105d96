import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { Criterion } from '../../../shared/poc/criterion.ts';
import { keptResult, measureOf, measuresFor } from '../../../shared/poc/evaluation/kept-result.ts';
import { replacedIn, roundFor } from '../../../shared/poc/evaluation/kept-run.ts';
import type { EvaluationOutcome } from '../../../shared/poc/evaluation/outcome.ts';
import type { RunFields } from '../../../shared/poc/run.ts';
import { orpc } from '../../app/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './keep-dialog.module.css';
import { useMeasureWords } from './results/use-measure-words.ts';

interface KeepDialogProps {
  readonly found: PocInFull;
  readonly outcome: EvaluationOutcome;
  /** Adds a round and gives its id. */
  /** What a new round begins with. */
  readonly nextRun: RunFields;
  readonly onKept: (runId: string) => void;
  readonly onClose: () => void;
}

const newRun = '';
const nothing = '';

/** Into which round the results go, and which measure answers which criterion. */
export function KeepDialog({ found, outcome, nextRun, onKept, onClose }: KeepDialogProps) {
  const { t } = useTranslation();
  const { criteria, runs, results } = found;
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(() => proposedMeasures(criteria, outcome));
  const [runId, setRunId] = useState(() => roundFor(chosen.keys(), found) ?? newRun);
  const replaced = replacedIn(runId, chosen.keys(), results);
  const keep = useMutation(orpc.poc.results.keep.mutationOptions({ onSuccess: onKept }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    const kept = [...chosen].flatMap(([criterionId, at]) => {
      const measure = outcome.measures[at];
      return measure === undefined ? [] : [{ criterionId, fields: keptResult(measure, outcome) }];
    });
    keep.mutate({ pocId: found.poc.id, run: runId === newRun ? nextRun : runId, results: kept });
  }

  return (
    <Dialog label={t('poc-evaluation:keep')} className={styles.dialog} onClose={onClose}>
      <h2>{t('poc-evaluation:keep')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <p className="mut">{t('poc-evaluation:keeping.text')}</p>
        <div className={styles.line}>
          <span>{t('poc-evaluation:keeping.run')}</span>
          <Select
            label={t('poc-evaluation:keeping.run')}
            value={runId}
            options={[
              ...runs.map(({ id, number }) => ({ value: id, label: t('poc:run.numbered', { number }) })),
              { value: newRun, label: t('poc-evaluation:keeping.newRun') },
            ]}
            onChange={setRunId}
          />
        </div>
        {replaced === 0 ? null : (
          <p className="poc-warning" role="status">
            {t('poc-evaluation:keeping.replaces', { count: replaced })}
          </p>
        )}
        {criteria.length === 0 ? <p>{t('poc-evaluation:keeping.noCriteria')}</p> : null}
        <div className={styles.criteria}>
          {criteria.map((criterion) => (
            <CriterionLine
              key={criterion.id}
              criterion={criterion}
              outcome={outcome}
              chosen={chosen.get(criterion.id)}
              onChoose={(at) => setChosen(changed(chosen, criterion.id, at))}
            />
          ))}
        </div>
        {criteria.length > 0 && chosen.size === 0 ? (
          <p className="mut">{t('poc-evaluation:keeping.noneChosen')}</p>
        ) : null}
        <DialogActions
          submit={t('poc-evaluation:keeping.submit', { count: chosen.size })}
          isBusy={keep.isPending || chosen.size === 0}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

interface CriterionLineProps {
  readonly criterion: Criterion;
  readonly outcome: EvaluationOutcome;
  /** Index among the outcome's measures. */
  readonly chosen: number | undefined;
  readonly onChoose: (at: number | null) => void;
}

function CriterionLine({ criterion, outcome, chosen, onChoose }: CriterionLineProps) {
  const { t } = useTranslation();
  const words = useMeasureWords(outcome);
  const offered = measuresFor(criterion, outcome);
  return (
    <div className={styles.line}>
      <span className="el" title={criterion.name}>
        {criterion.name}
      </span>
      {offered.length === 0 ? (
        <span className="mut">{t('poc-evaluation:keeping.nothingOffered')}</span>
      ) : (
        <Select
          label={t('poc-evaluation:keeping.measureOf', { name: criterion.name })}
          value={chosen === undefined ? nothing : String(chosen)}
          options={[
            { value: nothing, label: t('poc-evaluation:keeping.nothing') },
            ...offered.map((measure) => ({
              value: String(outcome.measures.indexOf(measure)),
              label: `${words.name(measure)} ${words.figure(measure.value, measure)}`,
            })),
          ]}
          onChange={(value) => onChoose(value === nothing ? null : Number(value))}
        />
      )}
    </div>
  );
}

/** By criterion, the place of the measure that is its metric. */
function proposedMeasures(criteria: readonly Criterion[], outcome: EvaluationOutcome): ReadonlyMap<string, number> {
  return new Map(
    criteria.flatMap((criterion) => {
      const measure = measureOf(criterion, outcome);
      return measure === undefined ? [] : [[criterion.id, outcome.measures.indexOf(measure)] as const];
    }),
  );
}

function changed(chosen: ReadonlyMap<string, number>, id: string, at: number | null): ReadonlyMap<string, number> {
  const next = new Map(chosen);
  if (at === null) next.delete(id);
  else next.set(id, at);
  return next;
}
