/** Events from work that goes on by itself, for whoever reads them one after another. */
export interface EventQueue<Event> {
  push(event: Event): void;
  /** Ends the reading once all events are read; with a reason it fails there. */
  end(failure?: { readonly reason: unknown }): void;
  read(): AsyncGenerator<Event, void>;
}

export function createEventQueue<Event>(): EventQueue<Event> {
  const waiting: Event[] = [];
  let ended: { readonly failure: { readonly reason: unknown } | undefined } | null = null;
  let wake = () => {};
  return {
    push(event) {
      waiting.push(event);
      wake();
    },
    end(failure) {
      ended = { failure };
      wake();
    },
    async *read() {
      for (;;) {
        for (const event of waiting.splice(0)) yield event;
        if (waiting.length > 0) continue;
        if (ended !== null) {
          if (ended.failure !== undefined) throw ended.failure.reason;
          return;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
