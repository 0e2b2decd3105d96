import { useQuery } from '@tanstack/react-query';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { PathsPanel } from './paths/paths-panel.tsx';
import { focusOn } from './state.ts';

interface PathsTabProps {
  readonly map: DecisionMap;
  readonly day: CalendarDate;
}

/** Ways to the approver and to those whom nobody knows, with who of ours knows whom. */
export function PathsTab({ map, day }: PathsTabProps) {
  const { opportunityId } = map;
  const network = useQuery(orpc.decisionMap.network.queryOptions({ input: { opportunityId } }));
  if (network.error !== null) return <QueryFailure error={network.error} onRetry={() => void network.refetch()} />;
  return <PathsPanel map={map} today={day} network={network.data ?? null} onFocus={focusOn} />;
}
