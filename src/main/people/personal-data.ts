import type { ActivityRow } from '../../shared/activities/model.ts';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import type { PersonDeal } from '../../shared/decision-map/person-deal.ts';
import type { PersonalData, PersonalPart, PocRole } from '../../shared/people/personal-data.ts';
import type { TaskRow } from '../../shared/tasks/model.ts';
import type { Teammate } from '../../shared/team/model.ts';
import type { PersonRepository } from './repository.ts';

/** What other features hold of people. */
export interface PersonalRecords {
  readonly dealsOf: (personId: string) => readonly PersonDeal[];
  readonly mapOf: (opportunityId: string) => Omit<DecisionMap, 'scoring'> | undefined;
  readonly teammates: () => readonly Teammate[];
  readonly activitiesOf: (personId: string) => ActivityRow[];
  readonly tasksOf: (personId: string) => TaskRow[];
  readonly pocRolesOf: (personId: string) => PocRole[];
}

/** Everything that is held about a person; undefined when there is no such person. */
export function gatherPersonalData(
  people: PersonRepository,
  records: PersonalRecords,
  id: string,
): PersonalData | undefined {
  const person = people.detail(id);
  if (person === undefined) return undefined;
  const teammates = new Map(records.teammates().map((teammate) => [teammate.id, teammate.name]));
  return {
    person,
    employments: people.employments.ofPerson(id),
    acquaintances: people.acquaintances.ofPerson(id),
    relationships: people.relationships.ofPerson(id),
    parts: records.dealsOf(id).flatMap((deal) => {
      const map = records.mapOf(deal.opportunityId);
      return map === undefined ? [] : partOf(deal, map, teammates);
    }),
    activities: records.activitiesOf(id),
    tasks: records.tasksOf(id),
    pocRoles: records.pocRolesOf(id),
  };
}

function partOf(
  { id, opportunityName, accountName, stage }: PersonDeal,
  map: Omit<DecisionMap, 'scoring'>,
  teammates: ReadonlyMap<string, string>,
): PersonalPart[] {
  const names = new Map(map.stakeholders.map((stakeholder) => [stakeholder.id, stakeholder.name]));
  return map.stakeholders
    .filter((stakeholder) => stakeholder.id === id)
    .map((part) => ({
      deal: { opportunityName, accountName, stage },
      part,
      layerName: map.layers.find(({ key }) => key === part.layer)?.name ?? '',
      judgements: map.judgements
        .filter(({ stakeholderId }) => stakeholderId === id)
        .map((judgement) => ({ ...judgement, authorName: teammates.get(judgement.authorId ?? '') ?? '' })),
      edges: map.edges
        .filter(({ fromId, toId }) => fromId === id || toId === id)
        .map((edge) => ({ ...edge, fromName: names.get(edge.fromId) ?? '', toName: names.get(edge.toId) ?? '' })),
      mutes: map.mutes.filter(({ stakeholderId }) => stakeholderId === id),
    }));
}
