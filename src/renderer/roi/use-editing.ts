import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { Provenance, RoiModel, Scenario, Settings } from '../../shared/roi/model.ts';
import { orpc } from '../app/client.ts';
import { type Draft, emptyDraft, isEmptyDraft, overrideDriver, overridesOf, withoutStored } from './draft.ts';
import { useRoiScreen } from './state.ts';

/** How an edit goes on: a drag waits for its end, typing for a pause. */
export type EditPace = 'moving' | 'typing';

const millisecondsAfterKey = 300;
const millisecondsAfterTyping = 1500;

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
    const flush = async () => {
      window.clearTimeout(timer);
      const { draft } = useRoiScreen.getState();
      const fresh = withoutStored(draft, sent);
      if (isEmptyDraft(fresh)) return;
      sent = draft;
      // A refused edit is told by the mutation; on screen the stored value returns either way.
      await Promise.allSettled(store(fresh));
      await queryClient.invalidateQueries({
        queryKey: orpc.roi.ofOpportunity.queryKey({ input: { opportunityId } }),
      });
      sent = withoutStored(sent, fresh);
      useRoiScreen.setState((state) => ({ draft: withoutStored(state.draft, fresh) }));
    };
    const schedule = (milliseconds: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, milliseconds);
    };
    const edit = (change: (draft: Draft) => Draft, pace: EditPace) => {
      window.clearTimeout(timer);
      useRoiScreen.setState((state) => ({ draft: change(state.draft) }));
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
      release: () => void flush(),
      rest: () => schedule(millisecondsAfterKey),
      setProvenance: (driver, provenance) => void storeDriver({ modelId, driver, provenance }).catch(() => undefined),
    };
    return { editing, flush };
  }, [modelId, opportunityId, queryClient, storeDriver, storeSettings, storeScenario]);

  useEffect(() => {
    // Nothing may stay unstored: undo must take back this edit, and a window that closes must not lose it.
    const beforeUndo = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) void flush();
    };
    const now = () => void flush();
    window.addEventListener('keydown', beforeUndo, { capture: true });
    window.addEventListener('pagehide', now);
    window.addEventListener('blur', now);
    return () => {
      window.removeEventListener('keydown', beforeUndo, { capture: true });
      window.removeEventListener('pagehide', now);
      window.removeEventListener('blur', now);
      now();
    };
  }, [flush]);

  return editing;
}
