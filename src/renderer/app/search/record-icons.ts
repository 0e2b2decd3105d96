import type { SearchedEntity } from '../../../shared/search/searched-fields.ts';
import type { IconName } from '../../ui/icon.tsx';

/** The drawing that stands for a kind of record wherever kinds are mixed. */
export const recordIcons = {
  account: 'account',
  opportunity: 'pipeline',
  person: 'person',
  activity: 'meeting',
  task: 'task',
  attachment: 'attachment',
  poc: 'flask',
  criterion: 'check',
  issue: 'warn',
} as const satisfies Record<SearchedEntity, IconName>;
