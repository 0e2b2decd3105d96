interface Progress {
  readonly kind: 'progress';
  readonly share: number;
}

/** Runs a work and tells how far it is, at most once per per cent; the last value is the work's answer. */
export async function* withProgress<T>(
  work: (onProgress: (share: number) => void) => Promise<T>,
): AsyncGenerator<Progress | T, void> {
  let told = 0;
  let latest = 0;
  let wake: () => void = () => undefined;
  let isOver = false;
  const running = work((share) => {
    latest = Math.min(1, share);
    if (latest - told >= 0.01) wake();
  }).finally(() => {
    isOver = true;
    wake();
  });
  // Awaited below; until then a failure must not count as unhandled.
  running.catch(() => undefined);
  while (!isOver) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (!isOver && latest > told) {
      told = latest;
      yield { kind: 'progress', share: latest };
    }
  }
  yield await running;
}
