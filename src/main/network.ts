import type { App, Session } from 'electron';

/** Chromium features that talk to the network on their own. */
const backgroundFeatures = [
  'OptimizationHints',
  'MediaRouter',
  'DialMediaRouteProvider',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'Translate',
  'AsyncDns',
];

/** Switches Chromium's own traffic off; must run before the app is ready. */
export function silenceChromium(app: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-sync',
    'disable-domain-reliability',
    'no-pings',
    'disable-default-apps',
    'disable-breakpad',
    'disable-client-side-phishing-detection',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('disable-features', backgroundFeatures.join(','));
  // A proxy nobody listens on and a resolver that knows no name: what still tries gets nowhere.
  app.commandLine.appendSwitch('proxy-server', 'http://127.0.0.1:9');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

const ownSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);
const allowedPermissions = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Refuses every request, permission, download dictionary and device a session could ask for. */
export function sealSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    respond({ cancel: !ownSchemes.has(new URL(details.url).protocol) });
  });
  session.setPermissionRequestHandler((_contents, permission, respond) => respond(allowedPermissions.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, respond) => respond({}));
  session.setSpellCheckerEnabled(false);
  // Electron would fetch dictionaries even with the checker off.
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/');
  session.on('will-download', (event) => event.preventDefault());
}
