import { useNavigate } from '@tanstack/react-router';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { FoundRecord } from '../../../shared/search/contract.ts';

/** Goes to the place where a record is worked on. */
export function useOpenRecord(): (record: FoundRecord) => void {
  const navigate = useNavigate();
  return ({ entity, id, accountId }) => {
    // Only a task can hang on no customer; it stands on the first page.
    if (accountId === null) return void navigate({ to: '/' });
    const params = { accountId };
    switch (entity) {
      case 'account':
        return void navigate({ to: '/accounts/$accountId', params });
      case 'person':
        return void navigate({ to: '/people/$personId', params: { personId: id } });
      case 'opportunity':
        return void navigate({
          to: '/accounts/$accountId/opportunities/$opportunityId',
          params: { accountId, opportunityId: id },
        });
      case 'activity':
      case 'task':
        return void navigate({ to: '/accounts/$accountId/activity', params });
      case 'attachment':
        return void navigate({ to: '/accounts/$accountId/files', params });
      default:
        return assertNever(entity);
    }
  };
}
