import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { orpc } from '../../app/client.ts';
import { reportedPlan } from './reported-plan.ts';

/** The plan of a POC with its days; null while it is read, and of one whose tasks wait for each other. */
export function useReportPlan(pocId: string, today: CalendarDate) {
  const { data, error, refetch } = useQuery(orpc.poc.plan.read.queryOptions({ input: { pocId } }));
  const reported = useMemo(() => (data === undefined ? null : reportedPlan(data, today)), [data, today]);
  return { isRead: data !== undefined, reported, error, refetch };
}
