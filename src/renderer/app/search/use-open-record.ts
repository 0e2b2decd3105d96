import { useNavigate } from '@tanstack/react-router';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { FoundRecord } from '../../../shared/search/contract.ts';

/** Goes to the place where a record is worked on. */
export function useOpenRecord(): (record: FoundRecord) => void {
  const navigate = useNavigate();
  return ({ entity, id, accountId, poc }) => {
    // Only a task can hang on no customer; it stands on the first page.
    if (accountId === null) return void navigate({ to: '/' });
    const params = { accountId };
    if (poc !== null) {
      return void navigate({
        to: '/accounts/$accountId/opportunities/$opportunityId/poc',
        params: { accountId, opportunityId: poc.opportunityId },
        search: { poc: poc.id, tab: entity === 'issue' ? 'issues' : entity === 'criterion' ? 'plan' : 'gate' },
      });
    }
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
      case 'poc':
      case 'criterion':
      case 'issue':
        return;
      default:
        return assertNever(entity);
    }
  };
}
