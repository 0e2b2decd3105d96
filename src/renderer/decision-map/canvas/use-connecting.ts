import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { announce, goToCard, useCanvas } from './canvas-state.ts';

/** A tie by keyboard: from a card, to a card, or given up (null); what is next is said to screen readers. */
export function useConnecting({ stakeholders }: DecisionMap): (id: string | null) => void {
  const { t } = useTranslation();
  return (id) => {
    const { connecting } = useCanvas.getState();
    if (id === null) {
      useCanvas.setState({ connecting: null });
      announce(t('map-canvas:connect.givenUp'));
      if (connecting !== null) goToCard(connecting.fromId);
    } else if (connecting === null) {
      useCanvas.setState({ connecting: { fromId: id, toId: null } });
      announce(t('map-canvas:connect.from', { name: stakeholders.find((one) => one.id === id)?.name ?? '' }));
    } else if (connecting.fromId !== id) useCanvas.setState({ connecting: { ...connecting, toId: id } });
  };
}
