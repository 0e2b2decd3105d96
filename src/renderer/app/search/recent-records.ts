import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { z } from 'zod';
import { recordId } from '../../../shared/kernel/record-id.ts';
import type { FoundRecord } from '../../../shared/search/contract.ts';
import { client, orpc } from '../client.ts';

const key = 'recent-records';
const mostKept = 8;
const secondsAtRest = 1;

/** What is kept of an older version or by an accident is no reason to show nothing. */
const ids = z.array(recordId).catch([]);

const choice = () => orpc.choices.get.queryOptions({ input: { key } });

/** Remembers, in the encrypted data, which customers, deals and people were opened lately; the latest first. */
export function useRememberedRecords(): void {
  const { accountId, opportunityId, personId } = useParams({ strict: false });
  const queryClient = useQueryClient();
  const opened = opportunityId ?? personId ?? accountId;
  useEffect(() => {
    if (opened === undefined) return;
    const remember = async () => {
      const before = ids.parse(await queryClient.fetchQuery(choice()));
      if (before[0] === opened) return;
      const value = [opened, ...before.filter((id) => id !== opened)].slice(0, mostKept);
      queryClient.setQueryData(choice().queryKey, value);
      await client.choices.set({ key, value });
    };
    // What is only passed through is not worth a place; and a list of shortcuts is not worth a message when it fails.
    const timer = window.setTimeout(() => void remember().catch(() => undefined), secondsAtRest * 1000);
    return () => window.clearTimeout(timer);
  }, [opened, queryClient]);
}

/** The records opened lately that are still there. */
export function useRecentRecords(isWanted: boolean): readonly FoundRecord[] {
  const kept = useQuery({ ...choice(), enabled: isWanted });
  const wanted = ids.parse(kept.data ?? []);
  const records = useQuery({
    ...orpc.search.records.queryOptions({ input: { ids: wanted } }),
    enabled: isWanted && wanted.length > 0,
  });
  return isWanted && wanted.length > 0 ? (records.data ?? []) : [];
}
