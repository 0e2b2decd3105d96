import { useTranslation } from 'react-i18next';
import { laneKeyIn } from '../../../shared/decision-map/geometry/lane-key.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { showToast } from '../../ui/toast.ts';
import { useCanvas } from './canvas-state.ts';
import { useLaneName } from './use-lane-name.ts';

/** Copies people for another deal's map, and as a table of text for any other program. */
export function useCopy({ opportunityId, stakeholders, layers }: DecisionMap): (ids: readonly string[]) => void {
  const { t } = useTranslation();
  const laneName = useLaneName(layers);
  return (ids) => {
    const people = stakeholders.filter(({ id }) => ids.includes(id));
    if (people.length === 0) return;
    useCanvas.setState({ copied: { opportunityId, ids: people.map(({ id }) => id) } });
    const head = ['name', 'title', 'layer', 'role'].map((column) => t(`map-canvas:table.${column}`));
    const rows = people.map(({ name, title, layer, buyingRole }) => [
      name,
      title,
      laneName(laneKeyIn(layers, layer)),
      buyingRole === null ? '' : t(`decision-map:buyingRole.${buyingRole}`),
    ]);
    // A tab or a new line inside a name would make a cell of its own.
    const text = [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
    void navigator.clipboard.writeText(text).catch(() => undefined);
    showToast({ kind: 'done', title: t('map-canvas:copied', { count: people.length }) });
  };
}
