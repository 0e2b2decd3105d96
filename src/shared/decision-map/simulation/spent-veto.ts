import type { MapStakeholder } from '../map.ts';
import type { Assumptions, VetoAssumption } from './model.ts';

/**
 * True for a veto in one field that nobody used while its holder's layer agreed: that yes was his as well, so it stops
 * nothing any more. A veto that was triggered stops the deal until it is lifted, whoever agreed; and one that is absolute
 * may still be used until the signature.
 */
export function isSpent(
  { vetoKind, vetoState, layer }: Pick<MapStakeholder, 'vetoKind' | 'vetoState' | 'layer'>,
  layers: Assumptions['layers'],
): boolean {
  if (vetoKind !== 'scope' || vetoState !== 'dormant') return false;
  return layers.some(({ key, isThrough }) => key === layer && isThrough);
}

/** What is played: the assumptions without the vetoes that are spent. */
export function withoutSpent(assumed: Assumptions, stakeholders: readonly MapStakeholder[]): Assumptions {
  const isCounted = ({ stakeholderId }: VetoAssumption) => {
    const holder = stakeholders.find(({ id }) => id === stakeholderId);
    return holder === undefined || !isSpent(holder, assumed.layers);
  };
  return { ...assumed, vetoes: assumed.vetoes.filter(isCounted) };
}
