/// <reference path="./elk-worker.d.ts" />
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import elk from 'elkjs/lib/elk-worker.min.js';

/** Request numbers of the engine's protocol. */
const registering = 0;
const layingOut = 1;

/** Lays a graph out in this thread. (The package's own front starts a worker, and this is one already.) */
export function runElk(graph: ElkNode): Promise<ElkNode> {
  return new Promise((resolve, reject) => {
    const engine = new elk.Worker();
    engine.onmessage = ({ data: { id, data, error } }) => {
      if (error !== undefined) reject(new Error(String(error)));
      else if (id === layingOut) resolve(data as ElkNode);
    };
    engine.postMessage({ id: registering, cmd: 'register', algorithms: ['layered'] });
    engine.postMessage({ id: layingOut, cmd: 'layout', graph, layoutOptions: {}, options: {} });
  });
}
