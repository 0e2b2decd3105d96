import type { JobReply } from './job.ts';

/** The worker's side of `runJob`: one message in, progress out, one answer out. */
export function serveJob<Input, Output>(
  work: (input: Input, onProgress: (share: number) => void) => Output | Promise<Output>,
): void {
  const reply = (message: JobReply<Output>) => self.postMessage(message);
  self.addEventListener('message', async (event: MessageEvent<Input>) => {
    try {
      const output = await work(event.data, (share) => reply({ kind: 'progress', share }));
      reply({ kind: 'done', output });
    } catch (error) {
      reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
