import { useQuery } from '@tanstack/react-query';
import { orpc } from '../app/client.ts';
import { LightMark } from './readiness/light-mark.tsx';
import './readiness/readiness.css';

/** How an account stands with those who have the power, its open deals taken together. */
export function AccountLight({ accountId }: { readonly accountId: string }) {
  const { data = null } = useQuery(orpc.decisionMap.light.queryOptions({ input: { accountId } }));
  return data === null ? null : <LightMark light={data} isSmall />;
}
