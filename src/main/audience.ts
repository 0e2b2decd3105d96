import { ORPCError, os } from '@orpc/server';
import type { Audience } from '../shared/kernel/procedure.ts';
import type { RequestContext } from './context.ts';

/** Lets a caller reach only the procedures of its own audience; what says nothing of its audience is for nobody. */
export const refuseOtherAudiences = os.$context<RequestContext>().middleware(({ context, procedure, path, next }) => {
  const { audience }: { audience?: Audience } = procedure['~orpc'].meta;
  if (audience !== context.audience) {
    throw new ORPCError('FORBIDDEN', { message: `${path.join('.')} does not serve this window` });
  }
  return next();
});
