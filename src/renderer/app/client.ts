import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { contract } from '../../shared/contract.ts';

/** Makes the page's one port and hands the other end to the preload script, which forwards it to the main floor. */
function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  window.postMessage({ kind: 'rpc-port' }, window.location.origin, [port2]);
  port1.start();
  return port1;
}

/** Every procedure this window may call; its audience was fixed when the window was created. */
export const client: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port: openPort() }));

/** The same procedures as TanStack Query options. */
export const orpc = createTanstackQueryUtils(client);
