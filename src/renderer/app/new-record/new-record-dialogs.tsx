import { useNavigate } from '@tanstack/react-router';
import { NewAccountDialog } from '../../accounts/new-account-dialog.tsx';
import { NewActivityDialog } from '../../activities/new-activity-dialog.tsx';
import { NewOpportunityDialog } from '../../opportunities/new-opportunity-dialog.tsx';
import { NewPersonDialog } from '../../people/new-person/new-person-dialog.tsx';
import { NewTaskDialog } from '../../tasks/new-task-dialog.tsx';
import { closeNewRecord, useNewRecord } from './new-record-state.ts';
import { useMadeToast } from './use-made-toast.ts';

/** The dialogs that make a record, reachable from every page; the new record opens at once. */
export function NewRecordDialogs() {
  const navigate = useNavigate();
  const open = useNewRecord((state) => state.open);
  const tellMade = useMadeToast();
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
        onCreated={(made) => {
          closeNewRecord();
          const params = { accountId: made.accountId, opportunityId: made.id };
          void navigate({ to: then === 'deal' ? deal : `${deal}/${then}`, params });
        }}
      />
    );
  }
  if (open.kind === 'person') {
    const { accountId, onMade } = open;
    const show = (personId: string) => {
      closeNewRecord();
      if (onMade === null) void navigate({ to: '/people/$personId', params: { personId } });
      else onMade(personId);
    };
    return <NewPersonDialog accountId={accountId} onClose={closeNewRecord} onCreated={show} onOpen={show} />;
  }
  if (open.kind === 'activity') {
    return (
      <NewActivityDialog
        draft={open.draft}
        onClose={closeNewRecord}
        onCreated={(activity) => {
          closeNewRecord();
          tellMade.activity(activity);
        }}
      />
    );
  }
  if (open.kind === 'task') {
    return (
      <NewTaskDialog
        accountId={open.accountId}
        title={open.title}
        onClose={closeNewRecord}
        onCreated={(task) => {
          closeNewRecord();
          tellMade.task(task);
        }}
      />
    );
  }
  return null;
}
