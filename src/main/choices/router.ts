import { implement } from '@orpc/server';
import { choicesContract } from '../../shared/choices/contract.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { ChoiceRepository } from './repository.ts';

export interface ChoiceServices {
  readonly choices: ChoiceRepository;
  readonly changeLog: ChangeLog;
}

export function createChoicesRouter({ choices, changeLog }: ChoiceServices) {
  const procedures = implement(choicesContract).$context<RequestContext>();
  return procedures.router({
    get: procedures.get.handler(({ input }) => choices.get(input.key)),
    set: procedures.set.handler(async ({ input }) => {
      await changeLog.whenFree();
      choices.set(input.key, input.value);
    }),
  });
}
