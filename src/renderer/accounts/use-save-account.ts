import { useMutation } from '@tanstack/react-query';
import type { AccountFields } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';

/** Saves fields of an account; what was refused is told and rejects. */
export function useSaveAccount(id: string): (changes: Partial<AccountFields>) => Promise<unknown> {
  const { mutateAsync } = useMutation(orpc.accounts.update.mutationOptions());
  return (changes) => mutateAsync({ id, changes });
}
