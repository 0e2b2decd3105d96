import { ipcRenderer } from 'electron';

// The page makes the port and hands one end over; this forwards it once and exposes nothing.
window.addEventListener('message', function forward(event: MessageEvent) {
  const [port] = event.ports;
  if (event.source !== window || event.data?.kind !== 'rpc-port' || port === undefined) return;
  window.removeEventListener('message', forward);
  ipcRenderer.postMessage('rpc', null, [port]);
});
