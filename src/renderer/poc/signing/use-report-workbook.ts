import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { fileNameOf } from '../../../shared/kernel/file-name.ts';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { boundsMethods } from '../../../shared/poc/interval.ts';
import { planKinds } from '../../../shared/poc/plan.ts';
import { taskStates } from '../../../shared/poc/schedule/task-state.ts';
import type { PlannedLine } from '../../../shared/poc/workbook/plan-sheet.ts';
import type { ReportWords } from '../../../shared/poc/workbook/report-workbook.ts';
import { client } from '../../app/client.ts';
import { reportFailure } from '../../app/failures.ts';
import { showToast } from '../../ui/toast.ts';
import type { PocWorkbookJob } from '../../workers/poc-workbook-worker.ts';
import { runJob } from '../../workers/run-job.ts';

/** A workbook of a POC takes a second; whatever takes a minute has gone wrong. */
const timeLimit = 60_000;

const startWorker = () =>
  new Worker(new URL('../../workers/poc-workbook-worker.ts', import.meta.url), { type: 'module' });

/** Writes criteria, rounds and results as a workbook, and asks where to save it. */
export function useReportWorkbook(
  found: PocInFull,
  plan: readonly PlannedLine[],
  fileName: string,
  date: CalendarDate,
) {
  const { t } = useTranslation();
  const [isWorking, setWorking] = useState(false);

  async function save(): Promise<void> {
    if (isWorking) return;
    setWorking(true);
    try {
      const bytes = await runJob<PocWorkbookJob, Uint8Array<ArrayBuffer>>(
        startWorker,
        { found, plan, date, words: wordsOf(t) },
        { timeLimit, signal: new AbortController().signal, onProgress: () => {} },
      );
      const suggestedName = fileNameOf(`${fileName}.xlsx`);
      const content = new File([bytes], suggestedName, {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
      const saved = await client.system.saveFile({ suggestedName, kind: 'xlsx', content });
      if (saved !== null) showToast({ kind: 'done', title: t('poc-signing:workbook.saved'), detail: saved.path });
    } catch (error) {
      reportFailure(error);
    } finally {
      setWorking(false);
    }
  }
  return { isWorking, save };
}

function wordsOf(t: (key: string) => string): ReportWords {
  return {
    title: t('poc-signing:report.title'),
    creator: t('app:name'),
    sheets: {
      criteria: t('poc-signing:workbook.criteria'),
      runs: t('poc-signing:report.rounds'),
      results: t('poc-signing:workbook.results'),
      plan: t('poc-signing:report.schedule'),
    },
    columns: {
      name: t('poc-signing:column.name'),
      must: t('poc-signing:workbook.must'),
      weight: t('poc-signing:column.weight'),
      direction: t('poc:criteria.direction'),
      baseline: t('poc-signing:column.baseline'),
      target: t('poc-signing:column.target'),
      actual: t('poc-signing:column.actual'),
      low: t('poc:result.low'),
      high: t('poc:result.high'),
      sample: t('poc-signing:column.sample'),
      minSample: t('poc:criteria.minSample'),
      boundsLevel: t('poc-signing:workbook.boundsLevel'),
      level: t('poc:scope.confidenceLevel'),
      needed: t('poc-signing:column.needed'),
      method: t('poc:result.method'),
      ...planHeads(t),
      verdict: t('poc-signing:column.verdict'),
      round: t('poc-signing:run.round'),
      on: t('poc-signing:run.on'),
      modelVersion: t('poc-signing:run.modelVersion'),
      environment: t('poc-signing:run.environment'),
      configHash: t('poc-signing:run.configHash'),
      kind: t('poc-signing:run.kind'),
      successes: t('poc:result.successes'),
      file: t('poc-signing:workbook.file'),
      sha256: t('poc-registers:data.sha256'),
    },
    verdicts: {
      open: t('poc-figures:verdict.open'),
      met: t('poc-figures:verdict.met'),
      'not-yet': t('poc-figures:verdict.not-yet'),
      'not-met': t('poc-figures:verdict.not-met'),
    },
    directions: { higher: t('poc:direction.higher'), lower: t('poc:direction.lower') },
    methods: wordsOfAll(t, 'poc:interval', boundsMethods),
    kinds: wordsOfAll(t, 'poc-plan:kind', planKinds),
    states: wordsOfAll(t, 'poc-plan:state', taskStates),
    yes: t('poc-signing:workbook.yes'),
    final: t('poc-signing:run.final'),
    tuning: t('poc-signing:run.tuning'),
  };
}

function planHeads(t: (key: string) => string): Readonly<Record<string, string>> {
  const keys = ['owner', 'customerOwner', 'start', 'end', 'progress', 'state', 'baselineEnd', 'slip'];
  const heads = Object.fromEntries(keys.map((key) => [key, t(`poc-signing:plan.column.${key}`)]));
  return { ...heads, line: t('poc-signing:plan.column.name') };
}

function wordsOfAll<Key extends string>(t: (key: string) => string, group: string, keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, t(`${group}.${key}`)])) as Record<Key, string>;
}
