import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import type { contract } from '../../src/shared/contract.ts';

export interface TappedPage {
  /** Typed as our own window's client, answered as the page's window is: what code that got into the page could ask. */
  readonly client: ContractRouterClient<typeof contract>;
  /** Everything that was sent to the page since, as it came. */
  heard(): Promise<string>;
}

/** Loads a page anew with a tap on its one port. */
export async function tap(page: Page): Promise<TappedPage> {
  const events = new EventTarget();
  await page.exposeFunction('answerTest', (data: string) => {
    events.dispatchEvent(new MessageEvent('message', { data: data.replace('"test-', '"') }));
  });
  await page.addInitScript(() => {
    const post = window.postMessage.bind(window);
    window.postMessage = ((message: unknown, origin: string, [port]: [MessagePort]) => {
      const { port1, port2 } = new MessageChannel();
      const heard: string[] = [];
      port.onmessage = ({ data }) => port1.postMessage(data);
      port1.onmessage = ({ data }) => {
        heard.push(data);
        if (data.startsWith('{"i":"test-')) void window.answerTest?.(data);
        else port.postMessage(data);
      };
      window.testTap = { heard, ask: (data) => port1.postMessage(data) };
      post(message, origin, [port2]);
    }) as typeof window.postMessage;
  });
  await page.reload();
  const port = {
    addEventListener: events.addEventListener.bind(events),
    postMessage: (data: string) =>
      void page.evaluate((sent) => window.testTap?.ask(sent), data.replace('{"i":"', '{"i":"test-')),
  };
  return {
    client: createORPCClient(new RPCLink({ port: port as unknown as MessagePort })),
    heard: async () => (await page.evaluate(() => window.testTap?.heard ?? [])).join('\n'),
  };
}

declare global {
  interface Window {
    testTap?: { readonly heard: readonly string[]; readonly ask: (data: string) => void };
    answerTest?: (data: string) => void;
  }
}
