import { create } from 'zustand';

/** Something to do about a message. */
interface Offer {
  readonly label: string;
  readonly run: () => void;
}

/** A short message that floats over the page and goes by itself; it may offer one thing to do about it, or two. */
export interface Toast {
  readonly kind: 'done' | 'failure';
  readonly title: string;
  readonly detail?: string;
  readonly action?: Offer;
  readonly secondAction?: Offer;
}

export interface ShownToast extends Toast {
  readonly key: number;
}

const secondsShown = { done: 8, failure: 12 } as const;
let lastKey = 0;

export const useToasts = create<{ readonly toasts: readonly ShownToast[] }>(() => ({ toasts: [] }));

export function dismissToast(key: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.key !== key) }));
}

/** Takes back every offer to act on something that is no longer the latest. */
export function withdrawOffers(): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter(({ action }) => action === undefined) }));
}

/** Shows a message; a newer success takes the place of an older one, failures stand until read, the same one once. */
export function showToast(toast: Toast): void {
  lastKey += 1;
  const shown = { ...toast, key: lastKey };
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => other.kind === 'failure' && !saysSame(other, toast)).slice(-2), shown],
  }));
  window.setTimeout(() => dismissToast(shown.key), secondsShown[toast.kind] * 1000);
}

function saysSame(one: Toast, other: Toast): boolean {
  return one.title === other.title && one.detail === other.detail;
}
