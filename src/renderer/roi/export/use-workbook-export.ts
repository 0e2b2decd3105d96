import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RoiModel } from '../../../shared/roi/model.ts';
import type { RoiWorkbookOptions } from '../../../shared/roi/workbook/book-context.ts';
import { orpc } from '../../app/client.ts';
import { JobError } from '../../workers/job.ts';
import type { RoiWorkbookJob } from '../../workers/roi-workbook-worker.ts';
import { runJob } from '../../workers/run-job.ts';

/** Where an export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'failed'; readonly reason: 'time-limit' | 'failed' | 'save'; readonly detail: string };

/** A workbook takes a second; whatever takes a minute has gone wrong. */
const timeLimit = 60_000;

const startWorker = () =>
  new Worker(new URL('../../workers/roi-workbook-worker.ts', import.meta.url), { type: 'module' });

/** Writes the workbook in a worker, then asks where to save it. */
export function useWorkbookExport() {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const cancel = useRef<AbortController | null>(null);
  const { mutateAsync: save } = useMutation(orpc.system.saveFile.mutationOptions({ meta: { quiet: true } }));
  useEffect(() => () => cancel.current?.abort(), []);

  const start = async (model: RoiModel, options: RoiWorkbookOptions, suggestedName: string) => {
    const controller = new AbortController();
    cancel.current = controller;
    setState({ kind: 'working', share: 0 });
    try {
      const bytes = await runJob<RoiWorkbookJob, Uint8Array<ArrayBuffer>>(
        startWorker,
        { model, options },
        { timeLimit, signal: controller.signal, onProgress: (share) => setState({ kind: 'working', share }) },
      );
      setState({ kind: 'saving' });
      const content = new File([bytes], suggestedName, {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
      const saved = await save({ suggestedName, kind: 'xlsx', content });
      setState(saved === null ? { kind: 'idle' } : { kind: 'saved', path: saved.path });
    } catch (error) {
      setState(stateAfter(error));
    }
  };
  return { state, start, cancel: () => cancel.current?.abort() };
}

function stateAfter(error: unknown): ExportState {
  const detail = error instanceof Error ? error.message : String(error);
  if (!(error instanceof JobError)) return { kind: 'failed', reason: 'save', detail };
  return error.failure.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', reason: error.failure.kind, detail };
}
