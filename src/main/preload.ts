import { ipcRenderer } from 'electron';

/** The part of the page's window that this script needs; the main floor knows no DOM. */
declare const window: {
  addEventListener(type: 'message', listener: (event: PortMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: PortMessage) => void): void;
};

interface PortMessage {
  readonly source: unknown;
  readonly data: { readonly kind?: string } | null;
  readonly ports: readonly InstanceType<typeof MessagePort>[];
}

// The page makes the port and hands one end over; this forwards it once and exposes nothing.
window.addEventListener('message', function forward(event) {
  const [port] = event.ports;
  if (event.source !== window || event.data?.kind !== 'rpc-port' || port === undefined) return;
  window.removeEventListener('message', forward);
  ipcRenderer.postMessage('rpc', null, [port]);
});
