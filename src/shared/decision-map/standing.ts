import type { MapStakeholder } from './map.ts';
import { coverages, type Judged } from './model.ts';

/** True for those near enough to power to decide with: the inner circle and the political structure. */
export function isKeyPlayer({ politicalStatus }: Pick<Judged, 'politicalStatus'>): boolean {
  return politicalStatus === 'inner-circle' || politicalStatus === 'political-structure';
}

/** True for whoever has the last word or makes the decision that it is about. */
export function isDecider({ buyingRole }: Pick<Judged, 'buyingRole'>): boolean {
  return buyingRole === 'approver' || buyingRole === 'decision-maker';
}

/** True for whoever has the last word. */
export function isApprover({ buyingRole }: Pick<Judged, 'buyingRole'>): boolean {
  return buyingRole === 'approver';
}

/**
 * True from +1 on. The word decides and not what the user lets it count, so that other weights change how much a supporter
 * is worth, never whether he is one.
 */
export function isSupportive({ stance }: Pick<Judged, 'stance'>): boolean {
  return stance === 'mentor' || stance === 'supporter';
}

/** True from −1 down. */
export function isAgainst({ stance }: Pick<Judged, 'stance'>): boolean {
  return stance === 'non-supporter' || stance === 'enemy';
}

/** True for a person with whom there was at least a brief contact; a placeholder was never met. */
export function isMet({ personId, coverage }: Pick<MapStakeholder, 'personId' | 'coverage'>): boolean {
  return personId !== null && coverages.indexOf(coverage) >= coverages.indexOf('brief');
}

/** True while somebody can stop the deal. */
export function holdsVeto({ vetoKind, vetoState }: Pick<Judged, 'vetoKind' | 'vetoState'>): boolean {
  return vetoKind !== 'none' && vetoState !== 'lifted';
}
