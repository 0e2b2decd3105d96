import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { presentationContract } from '../../shared/presentation/contract.ts';

/** All that a customer's window can ask for; the main floor refuses the rest whatever this says. */
type CustomerContract = {
  readonly presentation: Pick<
    typeof presentationContract,
    'agenda' | 'roi' | 'poc' | 'appearance' | 'changes' | 'leave'
  >;
};

function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  window.postMessage({ kind: 'rpc-port' }, window.location.origin, [port2]);
  port1.start();
  return port1;
}

export const client: ContractRouterClient<CustomerContract> = createORPCClient(new RPCLink({ port: openPort() }));

export const orpc = createTanstackQueryUtils(client);
