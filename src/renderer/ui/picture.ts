/** What a picture must carry inside it to look the same outside the page. */
const keptStyles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

/** Pixels of a saved picture per pixel on screen: sharp on a slide. */
const pixelRatio = 2;

/** A canvas of Chromium's holds no more pixels in a row or column. */
const largestSide = 16_384;

/** Thrown for a picture that no canvas holds. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
}

/** The chart as an SVG file of its own: styles of the page written into it, on the page's surface colour. */
export function svgFile(chart: SVGSVGElement): Blob {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll<SVGElement>('*');
  const copies = copy.querySelectorAll<SVGElement>('*');
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[index];
    if (target === undefined) continue;
    for (const name of keptStyles) target.style.setProperty(name, style.getPropertyValue(name));
    target.removeAttribute('class');
  }
  const { width, height } = chart.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--surface').trim());
  copy.prepend(ground);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

/** The chart as a PNG file, twice as fine as on screen. */
export function pngFile(chart: SVGSVGElement): Promise<Blob> {
  return pngOf(svgFile(chart));
}

/** An SVG file as a PNG file, twice as fine. */
export function pngOf(svg: Blob): Promise<Blob> {
  return withImage(svg, (image) => {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * pixelRatio;
    canvas.height = image.naturalHeight * pixelRatio;
    if (Math.max(canvas.width, canvas.height) > largestSide) throw new PictureTooLarge();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new PictureTooLarge()) : resolve(blob)), 'image/png');
    });
  });
}

/** The size that an SVG file asks for, in pixels. */
export function sizeOf(svg: Blob): Promise<{ readonly width: number; readonly height: number }> {
  return withImage(svg, ({ naturalWidth, naturalHeight }) => ({ width: naturalWidth, height: naturalHeight }));
}

async function withImage<Result>(
  svg: Blob,
  use: (image: HTMLImageElement) => Result | Promise<Result>,
): Promise<Result> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await use(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Puts the chart on the clipboard as a picture. */
export function copyPicture(chart: SVGSVGElement): Promise<void> {
  return copyPng(pngFile(chart));
}

/** Puts a PNG file on the clipboard. */
export async function copyPng(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
