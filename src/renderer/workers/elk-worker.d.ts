/** The layout engine itself, which its package publishes without types. */
declare module 'elkjs/lib/elk-worker.min.js' {
  /** Looks like a Worker and works in the thread that made it. */
  class Engine {
    onmessage: (event: {
      readonly data: { readonly id: number; readonly data?: unknown; readonly error?: unknown };
    }) => void;
    postMessage(message: object): void;
  }
  const module: { readonly Worker: typeof Engine };
  export default module;
}
