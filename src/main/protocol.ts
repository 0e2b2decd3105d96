import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The one origin of our pages. */
export const appOrigin = 'app://workbench';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Where a page of ours is. */
export function pageAddress(page: 'index.html' | 'presentation.html'): string {
  return `${appOrigin}/${page}`;
}

/** Scripts are strict; style may be inline because antd injects small styles without a nonce, and nothing can leave. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages by exact name: the list is read once, no path of a request is ever joined to a folder. */
export function serveApp(session: Session, folder: string): void {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(`/${relative(folder, path).split(sep).join('/')}`, path);
    }
  }
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const path = url.host === 'workbench' ? files.get(decodeURIComponent(url.pathname)) : undefined;
    if (path === undefined || request.method !== 'GET') return new Response(null, { status: 404 });
    return new Response(await readFile(path), {
      headers: {
        'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'x-dns-prefetch-control': 'off',
      },
    });
  });
}
