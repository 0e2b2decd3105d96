import { implement } from '@orpc/server';
import { choicesContract } from '../../shared/choices/contract.ts';
import type { RequestContext } from '../context.ts';
import type { ChoiceRepository } from './repository.ts';

export function createChoicesRouter({ choices }: { readonly choices: ChoiceRepository }) {
  const procedures = implement(choicesContract).$context<RequestContext>();
  return procedures.router({
    get: procedures.get.handler(({ input }) => choices.get(input.key)),
    set: procedures.set.handler(({ input }) => choices.set(input.key, input.value)),
  });
}
