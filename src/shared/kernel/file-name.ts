const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name that Windows, macOS and Linux accept, from text that may be a customer's name: separators, control
 * and bidirectional marks become `_`, device names and leading dots are defused, at most 120 characters.
 * The extension is kept when the name is cut.
 */
export function fileNameOf(name: string): string {
  const clean = name
    .replace(/[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '_')
    .replace(/^\.+|[. ]+$/g, '_')
    .trim();
  const safe = reserved.test(clean) || clean === '' ? `_${clean}` : clean;
  const extension = /\.[a-z0-9]{1,5}$/i.exec(safe)?.[0] ?? '';
  const characters = [...safe.slice(0, safe.length - extension.length)];
  return characters.slice(0, 120 - extension.length).join('') + extension;
}
