import { app, type BrowserWindow, session, webContents } from 'electron';
import type { PageFoot, Paper } from '../shared/system/model.ts';
import { footTemplate } from './page-foot.ts';
import { appOrigin } from './protocol.ts';
import { createPaperWindow, paperPartition } from './window.ts';

/** Pixels of a picture per inch of a page. */
const pixelsPerInch = 96;

/** Nothing but the picture itself is loaded, and no script runs. */
const policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
const page = `<!doctype html><meta charset="utf-8"><title> </title>
<style>@page { margin: 0 } html, body { margin: 0 } img { display: block; max-width: 100vw; max-height: 100vh }</style>
<img src="picture.svg" alt="">`;

/** The picture as a PDF of one page of its own size; its text stays text. */
export function paperAsPdf(paper: Paper): Promise<Uint8Array> {
  const width = paper.width / pixelsPerInch;
  // A hair more: rounded up, the picture's last line would begin a second page.
  const height = (paper.height + 1) / pixelsPerInch;
  return onPaper(paper, (window) =>
    window.webContents.printToPDF({
      pageSize: { width, height },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
    }),
  );
}

/** What the page of a window gives to a printer, as a PDF: its style sheets say what is printed and on which paper. Each page has a foot. */
export async function pageAsPdf(webContentsId: number, foot: PageFoot): Promise<Uint8Array> {
  const page = webContents.fromId(webContentsId);
  if (page === undefined) throw new Error('the window is gone');
  return page.printToPDF({
    ...{ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true },
    // Without a head of its own Chromium writes day and title there.
    ...{ displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footTemplate(foot) },
  });
}

/** Asks for a printer and prints the picture, fitted to its page; false when the user cancels. */
export function printPaper(paper: Paper): Promise<boolean> {
  const landscape = paper.width > paper.height;
  return onPaper(
    paper,
    (window) =>
      new Promise((resolve, reject) => {
        window.webContents.print({ printBackground: true, landscape }, (isPrinted, reason) => {
          if (isPrinted || /cancel/i.test(reason)) resolve(isPrinted);
          else reject(new Error(reason));
        });
      }),
  );
}

let last: Promise<unknown> = Promise.resolve();

/** One after another: all papers have the same address. */
function onPaper<Result>(paper: Paper, use: (window: BrowserWindow) => Promise<Result>): Promise<Result> {
  const result = last.then(() => withWindow(paper, use));
  last = result.catch(() => undefined);
  return result;
}

async function withWindow<Result>({ svg }: Paper, use: (window: BrowserWindow) => Promise<Result>): Promise<Result> {
  const { protocol } = session.fromPartition(paperPartition);
  protocol.handle('app', ({ url }) => {
    const isPicture = url.endsWith('/picture.svg');
    return new Response(isPicture ? svg : page, {
      headers: {
        'content-type': isPicture ? 'image/svg+xml' : 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
  const window = createPaperWindow(app.isPackaged);
  try {
    await window.loadURL(`${appOrigin}/paper.html`);
    return await use(window);
  } finally {
    window.destroy();
    protocol.unhandle('app');
  }
}
