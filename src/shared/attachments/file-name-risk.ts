/** Why a name is refused: it could run, or show itself as something it is not. */
export type FileNameRisk =
  /** A program, script or shortcut by its ending. */
  | { readonly code: 'program'; readonly extension: string }
  /** A program whose name pretends to be a document, as in 报价.pdf.exe. */
  | { readonly code: 'disguised-program'; readonly extension: string; readonly pretended: string }
  /** Marks that turn the writing round, or letters nobody sees: what is read is not what is there. */
  | { readonly code: 'hidden-letters' }
  /** NUL and other control characters, among them line ends. */
  | { readonly code: 'control-letters' }
  /** A folder inside the name: `/` or `\`, and the names `.` and `..`. */
  | { readonly code: 'path' }
  /** CON, NUL, COM1 and the like: Windows takes them for devices. */
  | { readonly code: 'device' }
  /** Windows drops dots and spaces at the end: `x.exe.` becomes `x.exe`. */
  | { readonly code: 'trailing' }
  | { readonly code: 'no-name' };

/** Endings that Windows, macOS, Linux or an office run by a double click, installers and shortcuts among them. */
const programExtensions: ReadonlySet<string> = new Set(
  (
    'exe com scr pif cpl msi msp mst msix appx appinstaller dll sys drv ocx bat cmd ps1 ps1xml ps2 psc1 psm1 psd1 ' +
    'vb vbe vbs js jse mjs cjs ws wsf wsc wsh hta jar class apk ipa dex lnk url scf inf ins isp reg gadget ' +
    'application msc mde ade chm hlp sct shb shs xll wll ppam xlam dmg pkg app command tool workflow scpt ' +
    'osascript sh bash zsh csh ksh fish run elf so deb rpm appimage desktop py pyc pyw pl rb php settingcontent-ms ' +
    'library-ms search-ms theme themepack diagcab website webloc'
  ).split(' '),
);

/** Endings that make people trust a name. */
const documentExtension = /\.(pdf|docx?|xlsx?|pptx?|wps|et|dps|txt|csv|png|jpe?g|gif|webp|bmp|zip|rar|7z)\s*$/i;

/** Format characters (direction, joiners, byte order mark) and the Hangul fillers, which print nothing. */
const hidden = /\p{Cf}|\u034f|\u115f|\u1160|\u3164|\uffa0/u;
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i;

/**
 * What speaks against keeping a file under this name; null when nothing does. The name is judged as it would act on any
 * of the three systems, since a file travels.
 */
export function fileNameRisk(name: string): FileNameRisk | null {
  if (name.trim() === '') return { code: 'no-name' };
  if (/\p{Cc}/u.test(name)) return { code: 'control-letters' };
  if (hidden.test(name)) return { code: 'hidden-letters' };
  if (/[\\/\u2044\u2215\u29f8\u29f9]/u.test(name) || /^\.+$/.test(name)) return { code: 'path' };
  const kept = name.replace(/[. ]+$/, '');
  const program = programRisk(kept);
  if (program !== null) return program;
  if (kept !== name) return { code: 'trailing' };
  return device.test(name) ? { code: 'device' } : null;
}

function programRisk(name: string): FileNameRisk | null {
  const extension = extensionOf(name);
  if (!programExtensions.has(extension)) return null;
  const stem = name.slice(0, name.length - extension.length - 1);
  const pretended = documentExtension.exec(stem)?.[1];
  if (pretended === undefined) return { code: 'program', extension };
  return { code: 'disguised-program', extension, pretended: pretended.toLowerCase() };
}

/** The ending of a name without its dot, in small letters; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]+)\s*$/.exec(name.normalize('NFKC'))?.[1]?.toLowerCase() ?? '';
}
