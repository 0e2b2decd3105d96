import { implement } from '@orpc/server';
import { demoContract } from '../../shared/demo/contract.ts';
import type { Language } from '../../shared/kernel/text.ts';
import type { RequestContext } from '../context.ts';
import type { DemoServices } from './demo-services.ts';
import { loadDemo, removeDemo } from './load.ts';

export function createDemoRouter(services: DemoServices & { readonly language: () => Language }) {
  const procedures = implement(demoContract).$context<RequestContext>();
  return procedures.router({
    state: procedures.state.handler(() => ({ loaded: services.accounts.demoIds().length > 0 })),
    load: procedures.load.handler(() => loadDemo(services, services.language())),
    remove: procedures.remove.handler(() => removeDemo(services, services.language())),
  });
}
