import { ORPCError } from '@orpc/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Provenance, RoiModel, Scenario, Settings } from '../../shared/roi/model.ts';
import { orpc } from '../app/client.ts';
import {
  type Draft,
  emptyDraft,
  isEmptyDraft,
  overrideDriver,
  overridesOf,
  partsOf,
  withEdits,
  withoutBlanks,
  withoutStored,
} from './draft.ts';
import { changeDraft, draftOf } from './drafts.ts';
import { useRoiScreen } from './state.ts';

/** How an edit goes on: a drag waits for its end, typing for a pause. */
export type EditPace = 'moving' | 'typing';

const millisecondsAfterKey = 300;
const millisecondsAfterTyping = 1500;

/** When a draft is stored: in a pause of an edit that may go on, or at its end. */
type Moment = 'pause' | 'commit';

/** Answers that the same edit would get again. */
const finalRefusals: readonly string[] = ['REFUSED', 'BAD_REQUEST', 'NOT_FOUND'];

export interface Editing {
  /** Changes a driver in the scenario on screen; null = blank in the base, no override elsewhere. */
  readonly setDriver: (driverId: string, value: number | null, pace: EditPace) => void;
  readonly setSettings: (changes: Partial<Settings>, pace: EditPace) => void;
  /** Changes what the scenario on screen does differently. */
  readonly setOverrides: (change: (overrides: Scenario['overrides']) => Scenario['overrides'], pace: EditPace) => void;
  /** The end of a gesture, stored at once. */
  readonly release: () => void;
  /** A key let go: stored after a moment, so that pressing it ten times is one step to undo. */
  readonly rest: () => void;
  readonly setProvenance: (driverId: string, provenance: Provenance) => void;
}

/** Edits repaint at once from the draft and are stored when the gesture ends; the query then brings the truth. */
export function useEditing(modelId: string, opportunityId: string, shown: RoiModel): Editing {
  const queryClient = useQueryClient();
  const { mutateAsync: storeDriver } = useMutation(orpc.roi.setDriver.mutationOptions());
  const { mutateAsync: storeSettings } = useMutation(orpc.roi.setSettings.mutationOptions());
  const { mutateAsync: storeScenario } = useMutation(orpc.roi.setScenario.mutationOptions());
  const latest = useRef(shown);
  latest.current = shown;

  const { editing, flush } = useMemo(() => {
    let timer: number | undefined;
    let sent: Draft = emptyDraft;

    const store = (draft: Draft) => [
      ...Object.entries(draft.drivers).map(([driver, value]) => storeDriver({ modelId, driver, value })),
      ...(Object.keys(draft.settings).length > 0 ? [storeSettings({ modelId, changes: draft.settings })] : []),
      ...Object.entries(draft.overrides).map(([scenario, overrides]) =>
        storeScenario({ modelId, scenario, overrides }),
      ),
    ];
    const flush = async (moment: Moment) => {
      window.clearTimeout(timer);
      const draft = draftOf(modelId);
      const fresh = withoutStored(moment === 'pause' ? withoutBlanks(draft) : draft, sent);
      if (isEmptyDraft(fresh)) return;
      sent = withEdits(sent, fresh);
      const parts = partsOf(fresh);
      const outcomes = await Promise.allSettled(parts.map((part) => Promise.all(store(part))));
      // Also while no page shows the model: coming back must not show the value before the edit.
      await queryClient.invalidateQueries({
        queryKey: orpc.roi.ofOpportunity.queryKey({ input: { opportunityId } }),
        refetchType: 'all',
      });
      sent = withoutStored(sent, fresh);
      // The mutation tells every failure; what only failed stays typed and goes along with the next edit.
      const done = parts.filter((_, index) => isDone(outcomes[index]));
      changeDraft(modelId, (current) => done.reduce(withoutStored, current));
    };
    const schedule = (milliseconds: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void flush('pause'), milliseconds);
    };
    const edit = (change: (draft: Draft) => Draft, pace: EditPace) => {
      window.clearTimeout(timer);
      changeDraft(modelId, change);
      if (pace === 'typing') schedule(millisecondsAfterTyping);
    };
    const setOverrides: Editing['setOverrides'] = (change, pace) => {
      const { scenario } = useRoiScreen.getState();
      const overrides = change(overridesOf(latest.current, scenario));
      edit((draft) => ({ ...draft, overrides: { ...draft.overrides, [scenario]: overrides } }), pace);
    };
    const editing: Editing = {
      setOverrides,
      setDriver: (driverId, value, pace) => {
        if (useRoiScreen.getState().scenario === 'base') {
          edit((draft) => ({ ...draft, drivers: { ...draft.drivers, [driverId]: value } }), pace);
        } else {
          setOverrides((overrides) => overrideDriver(overrides, driverId, value), pace);
        }
      },
      setSettings: (changes, pace) =>
        edit((draft) => ({ ...draft, settings: { ...draft.settings, ...changes } }), pace),
      release: () => void flush('commit'),
      rest: () => schedule(millisecondsAfterKey),
      setProvenance: (driver, provenance) => void storeDriver({ modelId, driver, provenance }).catch(() => undefined),
    };
    return { editing, flush };
  }, [modelId, opportunityId, queryClient, storeDriver, storeSettings, storeScenario]);

  // A layout effect: its end comes before the page is gone, so that a page left by history keeps what was typed in it.
  useLayoutEffect(() => {
    // Nothing may stay unstored: undo must take back this edit, and a window that closes must not lose it.
    const beforeUndo = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) void flush('pause');
    };
    const pause = () => void flush('pause');
    const leave = () => void flush('commit');
    window.addEventListener('keydown', beforeUndo, { capture: true });
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', pause);
    return () => {
      window.removeEventListener('keydown', beforeUndo, { capture: true });
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', pause);
      leave();
    };
  }, [flush]);

  return editing;
}

/** Stored, or refused for good: either way the stored value counts. */
function isDone(outcome: PromiseSettledResult<unknown> | undefined): boolean {
  if (outcome?.status !== 'rejected') return outcome !== undefined;
  return outcome.reason instanceof ORPCError && finalRefusals.includes(outcome.reason.code);
}
