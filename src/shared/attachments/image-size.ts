/** Pixels of a picture as its header states them, before anything is decoded. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Above these a picture is not decoded: a header of a few bytes can ask for gigabytes of memory. */
export const largestPreview = { bytes: 20 * 1024 * 1024, pixels: 40_000_000 } as const;

type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif';

/** Reads width and height from the header of a picture of this kind; null when the header is cut short or makes no sense. */
export function imageSize(kind: PictureKind, bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers[kind](view);
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const readers = {
  /** IHDR is always the first chunk (PNG 1.2, 5.6). */
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  /** The logical screen; frames may be smaller, never drawn outside (GIF89a, 18). */
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  jpeg: jpegSize,
  webp: webpSize,
} satisfies Record<PictureKind, (view: DataView) => ImageSize | null>;

/** Walks the segments to the frame header: SOF0 to SOF15 but the tables DHT, JPG and DAC (ITU T.81, B.1.1.3). */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xda || marker === 0xd9) return null;
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += isBare ? 2 : 2 + view.getUint16(at + 2);
  }
}

/** VP8X states a canvas; VP8 and VP8L state the only frame (RFC 9649, 2.5 to 2.7). */
function webpSize(view: DataView): ImageSize | null {
  switch (view.getUint32(12)) {
    case 0x56503858:
      return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
