import { implement } from '@orpc/server';
import { searchContract } from '../../shared/search/contract.ts';
import type { RequestContext } from '../context.ts';
import type { SearchRepository } from './repository.ts';

export function createSearchRouter({ search }: { readonly search: SearchRepository }) {
  const procedures = implement(searchContract).$context<RequestContext>();
  return procedures.router({
    find: procedures.find.handler(({ input }) => search.find(input.query, input.limit, input.kinds)),
    prepare: procedures.prepare.handler(() => search.prepare()),
    records: procedures.records.handler(({ input }) => search.records(input.ids)),
  });
}
