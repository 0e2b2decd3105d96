import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { WindowPlace } from './settings-file.ts';

/** In memory only: no cache, cookie or storage of a page ever reaches the disk. */
export const partition = 'wb';

/** The session of papers: it holds nothing of the application but the picture that is printed. */
export const paperPartition = 'paper';

/** What a window's page may do beyond what no page may. */
type PageRights = Pick<Electron.WebPreferences, 'preload' | 'javascript' | 'partition'>;

/** The page is sandboxed and sees only the port forwarder. */
const ownPage: PageRights = { preload: join(import.meta.dirname, '../preload/preload.cjs'), partition };

/** What every window of the application shares. */
function createWindow(
  options: Electron.BrowserWindowConstructorOptions,
  isPackaged: boolean,
  rights = ownPage,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#12161C' : '#F5F6F8',
    autoHideMenuBar: true,
    ...options,
    webPreferences: {
      ...rights,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  });
  const contents = window.webContents;
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A page moves about behind its own `#`; every other address, our other page's too, is refused.
  const stayHome = (event: { readonly url: string; preventDefault(): void }) => {
    const [here] = contents.getURL().split('#');
    if (event.url.split('#')[0] !== here) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // A page's title could name a customer on the task bar while somebody else is looking.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

function showWhenReady(window: BrowserWindow): BrowserWindow {
  return window.once('ready-to-show', () => window.show());
}

/** Our own window, where it was last time if that place is still on a display. */
export function createWorkbenchWindow(
  title: string,
  place: WindowPlace | undefined,
  isPackaged: boolean,
): BrowserWindow {
  const fits = place !== undefined && isOnDisplay(place);
  const window = createWindow(
    {
      title,
      minWidth: 800,
      minHeight: 560,
      width: place?.width ?? 1366,
      height: place?.height ?? 768,
      ...(fits ? { x: place.x, y: place.y } : {}),
    },
    isPackaged,
  );
  if (place?.maximized) window.maximize();
  return showWhenReady(window);
}

/** The customer's window: on the second display where there is one, else on ours. */
export function createCustomerWindow(title: string, isPackaged: boolean): BrowserWindow {
  const { bounds } = presentationDisplay();
  return showWhenReady(
    createWindow(
      { title, fullscreen: true, x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height },
      isPackaged,
    ),
  );
}

/** A window nobody sees, of which a paper is printed: it runs no script and has no way to the application. */
export function createPaperWindow(isPackaged: boolean): BrowserWindow {
  return createWindow({}, isPackaged, { javascript: false, partition: paperPartition });
}

/** True when a projector or second screen is plugged in. */
export function hasSecondDisplay(): boolean {
  return screen.getAllDisplays().length > 1;
}

function presentationDisplay(): Electron.Display {
  const primary = screen.getPrimaryDisplay();
  return screen.getAllDisplays().find((display) => display.id !== primary.id) ?? primary;
}

function isOnDisplay(place: WindowPlace): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlapX = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
    const overlapY = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
    return overlapX > 100 && overlapY > 100;
  });
}

/** Where a window is now, as it is remembered. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** The address of the page a window shows, as the page itself writes it behind the `#`. */
export function pageOf(window: BrowserWindow): string {
  return new URL(window.webContents.getURL()).hash.slice(1, 501);
}
