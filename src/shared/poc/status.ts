import { gateOf } from './gate.ts';
import { type Poc, type PocStatus, pocStatuses } from './model.ts';

const placeOf = (status: PocStatus) => pocStatuses.indexOf(status);
const isPastGate = (status: PocStatus) => placeOf(status) >= placeOf('approved') && status !== 'stopped';

type Gated = Parameters<typeof gateOf>[0] & Pick<Poc, 'overrideAt' | 'status'>;

/**
 * Whether a POC may be given a status: from `approved` on only with an open gate or an override that is on record. An
 * override holds as long as the POC stays past the gate; who went back before it, or stopped, asks anew.
 */
export function passesGate(poc: Gated, status: PocStatus): boolean {
  if (!isPastGate(status)) return true;
  return (poc.overrideAt !== null && isPastGate(poc.status)) || gateOf(poc).isOpen;
}
