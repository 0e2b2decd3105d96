import type { SearchedEntity } from '../../../shared/search/searched-fields.ts';

/** The key of the word that says why a record stands last among its kind. */
export function settledWord(entity: SearchedEntity): 'archived' | 'closed' | 'done' | 'ended' {
  switch (entity) {
    case 'task':
      return 'done';
    case 'issue':
      return 'closed';
    case 'poc':
    case 'criterion':
      return 'ended';
    default:
      return 'archived';
  }
}
