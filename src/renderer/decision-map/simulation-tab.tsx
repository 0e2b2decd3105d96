import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import { defaultAssumptions } from '../../shared/decision-map/simulation/default-assumptions.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { SimulationPanel } from './simulation/simulation-panel.tsx';

interface SimulationTabProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  readonly isEditable: boolean;
}

/** The way to the signature from today on, until the day that the deal expects where it expects one. */
export function SimulationTab({ map, today, isEditable }: SimulationTabProps) {
  const { t } = useTranslation();
  const { opportunityId } = map;
  const queryClient = useQueryClient();
  const asked = orpc.decisionMap.simulation.get.queryOptions({ input: { opportunityId } });
  const stored = useQuery(asked);
  const deal = useQuery(orpc.opportunities.get.queryOptions({ input: { id: opportunityId } }));
  const save = useMutation(
    orpc.decisionMap.simulation.set.mutationOptions({
      // Each save sends all assumptions: the next one has to begin with what this one sent.
      onMutate: ({ assumptions }) => {
        queryClient.setQueryData(asked.queryKey, assumptions);
      },
      onError: () => void queryClient.invalidateQueries({ queryKey: asked.queryKey }),
    }),
  );
  if (!isEditable) return <p className="panel-hint">{t('map-details:onlyToday')}</p>;
  if (stored.error !== null) return <QueryFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  if (stored.data === undefined || deal.data === undefined) {
    return <p className="panel-hint">{t('app:loading')}</p>;
  }
  const usual = defaultAssumptions(map, today);
  const { expectedDate } = deal.data;
  const begun = expectedDate === null || expectedDate <= today ? null : { ...usual, targetOn: expectedDate };
  return (
    <SimulationPanel
      map={map}
      today={today}
      assumptions={stored.data ?? begun}
      onChange={(assumptions) =>
        save.mutate({ opportunityId, assumptions: structuredClone(assumptions) as Mutable<typeof assumptions> })
      }
    />
  );
}

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;
