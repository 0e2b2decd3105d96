import { gateOf } from './gate.ts';
import { type Poc, type PocStatus, pocStatuses } from './model.ts';

const placeOf = (status: PocStatus) => pocStatuses.indexOf(status);

/** Whether a POC may be given a status: from `approved` on only with an open gate or an override that is on record. */
export function passesGate(poc: Parameters<typeof gateOf>[0] & Pick<Poc, 'overrideAt'>, status: PocStatus): boolean {
  if (placeOf(status) < placeOf('approved') || status === 'stopped') return true;
  return poc.overrideAt !== null || gateOf(poc).isOpen;
}
