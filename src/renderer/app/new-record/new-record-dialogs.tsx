import { useNavigate } from '@tanstack/react-router';
import { NewAccountDialog } from '../../accounts/new-account-dialog.tsx';
import { NewOpportunityDialog } from '../../opportunities/new-opportunity-dialog.tsx';
import { closeNewRecord, useNewRecord } from './new-record-state.ts';

/** The dialogs that make a record, reachable from every page; the new record opens at once. */
export function NewRecordDialogs() {
  const navigate = useNavigate();
  const open = useNewRecord((state) => state.open);
  if (open.kind === 'account') {
    return (
      <NewAccountDialog
        onClose={closeNewRecord}
        onCreated={(accountId) => {
          closeNewRecord();
          void navigate({ to: '/accounts/$accountId', params: { accountId } });
        }}
      />
    );
  }
  if (open.kind === 'opportunity') {
    const { accountId, then } = open;
    const deal = '/accounts/$accountId/opportunities/$opportunityId';
    return (
      <NewOpportunityDialog
        accountId={accountId}
        onClose={closeNewRecord}
        onCreated={(opportunityId) => {
          closeNewRecord();
          void navigate({
            to: then === 'roi' ? `${deal}/roi` : deal,
            params: { accountId, opportunityId },
          });
        }}
      />
    );
  }
  return null;
}
