import { useSyncExternalStore } from 'react';

/** The page is drawn for 1920 × 1080; below this share of it text would be too small, so the page scrolls instead. */
const least = 0.55;

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

const read = () => Math.max(least, Math.min(window.innerWidth / 1920, window.innerHeight / 1080));

/** Pixels on this display for one pixel of the drawing: the same rule as `--u` of the style sheet. */
export function useRoomUnit(): number {
  return useSyncExternalStore(subscribe, read);
}
