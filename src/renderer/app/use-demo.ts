import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast.ts';
import { orpc } from './client.ts';

/** The demo customer: whether it is there, loading it (which opens its calculation) and removing it. */
export function useDemo() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery(orpc.demo.state.queryOptions());
  const load = useMutation(
    orpc.demo.load.mutationOptions({
      onSuccess: ({ accountId, opportunityId }) => {
        void navigate({
          to: '/accounts/$accountId/opportunities/$opportunityId/roi',
          params: { accountId, opportunityId },
        });
      },
    }),
  );
  const remove = useMutation(
    orpc.demo.remove.mutationOptions({
      onSuccess: () => {
        showToast({ kind: 'done', title: t('demo:removed') });
        void navigate({ to: '/accounts' });
      },
    }),
  );
  return {
    isLoaded: data?.loaded ?? false,
    isBusy: load.isPending || remove.isPending,
    load: () => load.mutate({}),
    remove: () => remove.mutate({}),
  };
}
