import { MutationCache, QueryClient } from '@tanstack/react-query';
import { withdrawOffers } from '../ui/toast.ts';
import { isRefusal, reportFailure } from './failures.ts';
import { saveMark } from './save-mark.ts';

/**
 * What the screen knows of the records. Data stays fresh until the change stream says otherwise, and the network
 * plays no part: without `always`, queries would wait while the computer is offline.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' },
  },
  mutationCache: new MutationCache({
    onMutate: (_input, mutation) => {
      if (mutation.meta?.quiet !== true) saveMark.begin();
    },
    onSuccess: (_data, _input, _context, mutation) => {
      if (mutation.meta?.quiet === true) return;
      // An offer to undo meant the action before this one.
      withdrawOffers();
      saveMark.succeed(new Date());
    },
    onError: (error, _input, _context, mutation) => {
      if (mutation.meta?.quiet !== true) isRefusal(error) ? saveMark.refuse() : saveMark.fail();
      // A dialog says beside the field what was wrong with it.
      if (mutation.meta?.tellsFailure !== true) reportFailure(error);
    },
  }),
});
