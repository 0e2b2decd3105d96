import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PlanTaskChanges } from '../../../shared/poc/schedule/contract.ts';
import { orpc } from '../../app/client.ts';

/** Changes of one line that the screen shows before they are kept. */
export interface PlanDraft {
  readonly id: string;
  readonly changes: PlanTaskChanges;
}

/**
 * Changes of lines that are seen at once: the draft stands until the plan with them has been read again, so that nothing
 * jumps back in between. A change that is refused takes its draft along.
 */
export function usePlanEdits() {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  const latest = useRef(0);
  const update = useMutation(orpc.poc.plan.update.mutationOptions());

  async function keep(next: PlanDraft): Promise<void> {
    latest.current += 1;
    const own = latest.current;
    setDraft(next);
    try {
      await update.mutateAsync(next);
      await queryClient.invalidateQueries({ queryKey: orpc.poc.plan.read.key() });
    } finally {
      if (latest.current === own) setDraft(null);
    }
  }

  return {
    draft,
    /** Shows changes without keeping them, or nothing any more. */
    show: setDraft,
    /** Keeps changes; a refusal has been told by then. */
    keep: (next: PlanDraft) => {
      if (Object.keys(next.changes).length === 0) setDraft(null);
      else keep(next).catch(() => undefined);
    },
    save: (id: string, changes: PlanTaskChanges) => update.mutateAsync({ id, changes }),
  };
}
