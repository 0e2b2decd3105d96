import { getRouteApi } from '@tanstack/react-router';
import { FilesTab } from '../../attachments/files-tab.tsx';

const route = getRouteApi('/accounts/$accountId/files');

/** The files of a customer. */
export function AccountFilesPage() {
  const { accountId } = route.useParams();
  return <FilesTab key={accountId} accountId={accountId} />;
}
