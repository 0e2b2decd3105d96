import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type GroupBranch, growTree } from '../../shared/accounts/group-tree.ts';
import type { Account } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { GroupTree } from './group-tree.tsx';

/** The group a customer belongs to, drawn whole; subsidiaries and departments are added in place. */
export function GroupTreeCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const tree = useQuery(orpc.accounts.tree.queryOptions({ input: { id: account.id } }));
  const create = useMutation(orpc.accounts.create.mutationOptions());
  const root = tree.data === undefined ? null : growTree(tree.data.nodes, tree.data.rootId);
  const add = (kind: 'company' | 'department') => (name: string) =>
    create.mutateAsync({ name, kind, parentId: account.id, industry: account.industry, ownerId: account.ownerId });
  return (
    <section className="card" aria-label={t('accounts:tree.title')}>
      <div className="hd">
        <h2>{t('accounts:tree.title')}</h2>
        <span className="cnt">{root !== null && root.children.length > 0 ? countOf(root) : ''}</span>
      </div>
      {tree.error === null ? null : <QueryFailure error={tree.error} onRetry={() => void tree.refetch()} />}
      {root === null || root.children.length === 0 ? null : <GroupTree root={root} currentId={account.id} />}
      {account.kind === 'department' ? null : (
        <AddRow label={t('accounts:tree.addCompany')} maxLength={200} onAdd={add('company')} />
      )}
      <AddRow label={t('accounts:tree.addDepartment')} maxLength={200} onAdd={add('department')} />
    </section>
  );
}

function countOf({ children }: GroupBranch): number {
  return children.reduce((sum, child) => sum + countOf(child), 1);
}
