type Attribute = string | number | undefined;

/** A piece of SVG text whose values are already escaped. */
export type Svg = string & { readonly svg: unique symbol };

/** One element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Svg[]
): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escaped(value ?? '')}"`,
    )
    .join('');
  const inside = children.join('');
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Svg;
}

/** Text between tags. */
export function characters(text: string): Svg {
  return escaped(text) as Svg;
}

/** Several pieces after each other. */
export function sequence(pieces: Iterable<Svg>): Svg {
  return [...pieces].join('') as Svg;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 cannot hold is left out: control characters, halves of a surrogate pair, the two non-characters. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
