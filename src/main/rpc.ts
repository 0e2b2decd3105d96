import { setTimeout } from 'node:timers/promises';
import { ORPCError, onError, type Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { ipcMain, type MessagePortMain, type WebContents } from 'electron';
import log from 'electron-log/main';
import type { contract } from '../shared/contract.ts';
import type { RequestContext } from './context.ts';
import { appOrigin } from './protocol.ts';

/** Pages that may talk to us, with what their port is allowed. */
const admitted = new Map<number, RequestContext>();

/** Fixes the audience of a window's page when the window is created; the page itself cannot change it. */
export function admitPage(contents: WebContents, context: Omit<RequestContext, 'webContentsId'>): void {
  const id = contents.id;
  admitted.set(id, { ...context, webContentsId: id });
  contents.once('destroyed', () => admitted.delete(id));
}

export interface Serving {
  /** Resolves when no page is connected any more, or after two seconds. */
  readonly whenIdle: () => Promise<void>;
}

const longestFarewell = 2000;

/** Answers the procedures of the contract over message ports; the only user of `ipcMain`. */
export function serveProcedures(router: Router<typeof contract, RequestContext>): Serving {
  const connected = new Set<MessagePortMain>();
  const handler = new RPCHandler<RequestContext>(router, {
    interceptors: [
      onError((error) => {
        // A refusal is an answer, not a fault.
        if (!(error instanceof ORPCError) || error.code === 'INTERNAL_SERVER_ERROR')
          log.error('procedure failed', error);
      }),
    ],
  });
  ipcMain.on('rpc', (event) => {
    const context = admitted.get(event.sender.id);
    const frame = event.senderFrame;
    const [port] = event.ports;
    const isOwnPage = frame !== null && frame === event.sender.mainFrame && frame.origin === appOrigin;
    if (context === undefined || port === undefined || !isOwnPage) return;
    connected.add(port);
    port.once('close', () => connected.delete(port));
    handler.upgrade(port, { context });
    port.start();
  });
  return {
    async whenIdle() {
      const start = Date.now();
      while (connected.size > 0 && Date.now() - start < longestFarewell) await setTimeout(10);
      await setTimeout(0);
    },
  };
}
