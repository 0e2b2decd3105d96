import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { showToast } from '../../ui/toast.ts';
import { JobError } from '../../workers/job.ts';
import { forgetMapLayout, prepareMapLayout, runMapLayout } from '../layout/run-map-layout.ts';
import { announce } from './canvas-state.ts';
import type { PlacedCard } from './moved-places.ts';

export interface AutoLayout {
  readonly isRunning: boolean;
  /** Begins the layout, or gives it up. */
  readonly toggle: () => void;
}

/** Lays the whole map out anew, without holding up the screen; all of it is one step of undo. */
export function useAutoLayout(map: DecisionMap, onPlaced: (cards: readonly PlacedCard[]) => void): AutoLayout {
  const { t } = useTranslation();
  const running = useRef<AbortController | null>(null);
  const now = useRef(map);
  now.current = map;
  useEffect(() => {
    prepareMapLayout();
    return () => {
      running.current?.abort();
      forgetMapLayout();
    };
  }, []);
  const layOut = useMutation({
    // It only finds places; writing them down is an act of its own.
    meta: { quiet: true, tellsFailure: true },
    mutationFn: (signal: AbortSignal) => runMapLayout(map, { signal, onProgress: () => undefined }),
    onSuccess: (places) => {
      // A card that went to another lane meanwhile stays there: its new place was found for the old one.
      const lanes = new Map(now.current.stakeholders.map(({ id, layer }) => [id, layer]));
      const placed = [...places].map(([id, place]) => ({ id, ...place }));
      onPlaced(placed.filter(({ id, layer }) => lanes.get(id) === layer));
      announce(t('map-canvas:layout.done'));
    },
    onError: (error) => {
      if (error instanceof JobError && error.failure.kind === 'cancelled') return;
      showToast({ kind: 'failure', title: t('map-canvas:layout.failed'), detail: t('map-canvas:layout.advice') });
    },
    onSettled: () => prepareMapLayout(),
  });
  return {
    isRunning: layOut.isPending,
    toggle: () => {
      if (layOut.isPending) running.current?.abort();
      else if (map.stakeholders.length > 0) {
        running.current = new AbortController();
        layOut.mutate(running.current.signal);
      }
    },
  };
}
