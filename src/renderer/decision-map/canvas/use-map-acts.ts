import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EdgeKind } from '../../../shared/decision-map/edge.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { useUndo } from '../../app/undo.ts';
import { showToast } from '../../ui/toast.ts';
import { select, useMapScreen } from '../state.ts';
import { announce, goToCard, useCanvas } from './canvas-state.ts';
import type { PlacedCard } from './moved-places.ts';
import { useEdgeWords } from './use-edge-words.ts';

export interface MapActs {
  readonly arrange: (cards: readonly PlacedCard[], isStep?: boolean) => void;
  /** The map with every card where it was sent last: keys come faster than the screen is drawn. */
  readonly latest: () => DecisionMap;
  readonly connect: (fromId: string, toId: string, kind: EdgeKind) => void;
  readonly remove: (stakeholderIds: readonly string[], edgeIds: readonly string[]) => void;
  readonly paste: () => void;
}

/** What is done to a map on its canvas; each act is one step of undo. */
export function useMapActs(map: DecisionMap): MapActs {
  const { t } = useTranslation();
  const { undo } = useUndo();
  const queryClient = useQueryClient();
  const { opportunityId } = map;
  const edgeWords = useEdgeWords(map);
  const { queryKey } = orpc.decisionMap.get.queryOptions({ input: { opportunityId } });
  const arrange = useMutation(
    orpc.decisionMap.arrange.mutationOptions({
      onMutate: async ({ cards }) => {
        // What was asked for before this step would put the cards back for a moment, and the next step would begin there.
        await queryClient.cancelQueries({ queryKey });
        // Cards stay where they were let go while the record is being written and read again.
        const places = new Map(cards.map((card) => [card.id, card]));
        queryClient.setQueryData(queryKey, (known) =>
          known === undefined
            ? known
            : { ...known, stakeholders: known.stakeholders.map((one) => ({ ...one, ...places.get(one.id) })) },
        );
      },
      onSettled: () => void queryClient.invalidateQueries({ queryKey }),
    }),
  );
  const connect = useMutation(
    orpc.decisionMap.edges.add.mutationOptions({ onSuccess: () => announce(t('map-canvas:connect.done')) }),
  );
  const remove = useMutation(orpc.decisionMap.remove.mutationOptions());
  const paste = useMutation(
    orpc.decisionMap.paste.mutationOptions({
      onSuccess: (ids) => {
        if (ids.length > 0) select(ids);
        const [first] = ids;
        if (first !== undefined) goToCard(first);
        const title = t(ids.length > 0 ? 'map-canvas:pasted' : 'map-canvas:pastedNone', { count: ids.length });
        showToast({
          kind: 'done',
          title,
          ...(ids.length > 0 ? { action: { label: t('app:undo.short'), run: undo } } : {}),
        });
      },
    }),
  );

  return {
    arrange: (cards, isStep) => {
      if (cards.length > 0) arrange.mutate({ opportunityId, cards: [...cards], isStep });
    },
    latest: () => {
      const known = new Map(queryClient.getQueryData(queryKey)?.stakeholders.map((one) => [one.id, one]));
      return { ...map, stakeholders: map.stakeholders.map((one) => known.get(one.id) ?? one) };
    },
    connect: (fromId, toId, kind) => {
      useCanvas.setState({ lastKind: kind });
      connect.mutate({ fromId, toId, kind });
    },
    remove: (stakeholderIds, edgeIds) => {
      const names = map.stakeholders.filter(({ id }) => stakeholderIds.includes(id)).map(({ name }) => name);
      const words = edgeIds.flatMap((id) => edgeWords.get(id) ?? []);
      const [first] = names.length > 0 ? names : words;
      if (first === undefined) return;
      const count = names.length > 0 ? names.length : words.length;
      const subject = count === 1 ? first : t('map-canvas:andOthers', { first, count });
      remove.mutate(
        { stakeholderIds: [...stakeholderIds], edgeIds: [...edgeIds] },
        {
          onSuccess: () => {
            useMapScreen.setState({ stakeholderIds: [], edgeIds: [] });
            showToast({
              kind: 'done',
              title: t('app:removed', { subject }),
              action: { label: t('app:undo.short'), run: undo },
            });
          },
        },
      );
    },
    paste: () => {
      const { copied } = useCanvas.getState();
      if (copied !== null) paste.mutate({ opportunityId, ids: [...copied.ids] });
    },
  };
}
