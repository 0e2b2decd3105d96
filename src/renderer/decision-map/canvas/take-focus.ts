/** Puts the focus on a card or a tie; of two days side by side, the one that has the focus keeps it. */
export function takeFocus(target: HTMLElement | SVGElement | null): void {
  const day = document.activeElement?.closest('.map-day') ?? null;
  if (target !== null && (day === null || day.contains(target))) target.focus({ preventScroll: true });
}
