import { contactKinds } from '../../shared/activities/model.ts';
import type { MapEdge } from '../../shared/decision-map/edge.ts';
import type { Judgement } from '../../shared/decision-map/judgement.ts';
import { type MapLayer, usualLayers } from '../../shared/decision-map/layer.ts';
import type { DecisionMap, MapStakeholder } from '../../shared/decision-map/map.ts';
import type { Mute } from '../../shared/decision-map/mute.ts';
import type { PersonDeal } from '../../shared/decision-map/person-deal.ts';
import { localDay } from '../../shared/kernel/days.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

type Deal = Pick<DecisionMap, 'opportunityId' | 'opportunityName' | 'stage' | 'accountId' | 'accountName'>;
/** A list is text in SQLite. */
type Stored<Row extends { readonly vetoScopes: unknown }> = Omit<Row, 'vetoScopes'> & { readonly vetoScopes: string };
type Asked = [{ readonly opportunityId: string; readonly today: string }];

const contacts = contactKinds.map((kind) => `'${kind}'`).join(', ');

const columns = `s.id, s.opportunity_id AS opportunityId, s.person_id AS personId, s.placeholder, s.layer, s.x, s.y,
  s.buying_role AS buyingRole, s.political_status AS politicalStatus, s.stance, s.influence, s.coverage,
  s.decision_orientation AS decisionOrientation, s.response_mode AS responseMode, s.veto_kind AS vetoKind,
  s.veto_state AS vetoState, s.veto_scopes AS vetoScopes, s.veto_trigger AS vetoTrigger,
  s.veto_release AS vetoRelease, s.veto_proof AS vetoProof, s.personal_win AS personalWin, s.concerns, s.note,
  s.covered_by_id AS coveredById, s.since, s.until, s.created_at AS createdAt, s.updated_at AS updatedAt`;

const roleOrder = `CASE s.buying_role WHEN 'approver' THEN 0 WHEN 'decision-maker' THEN 1 WHEN 'evaluator' THEN 2
  WHEN 'user' THEN 3 ELSE 4 END`;

/** The first or last day on which the person of `s` was met, called or written to, up to the day `@today`. */
function contactSql(which: 'min' | 'max'): string {
  return `(SELECT ${which}(v.day) FROM attendees AS t CROSS JOIN activities AS v ON v.id = t.activity_id
    WHERE t.person_id = s.person_id AND v.status = 'done' AND v.kind IN (${contacts}) AND v.day <= @today)`;
}

const stakeholdersSql = `
  SELECT ${columns}, coalesce(p.name, s.placeholder) AS name, coalesce(p.title, '') AS title,
    coalesce(p.department, '') AS department, p.account_id AS accountId, coalesce(c.name, '') AS accountName,
    ${contactSql('min')} AS firstContactOn, ${contactSql('max')} AS lastContactOn,
    (SELECT coalesce(max(r.level), 0) FROM relationships AS r WHERE r.person_id = s.person_id) AS level,
    (SELECT coalesce(max(r.wanted_level), 0) FROM relationships AS r WHERE r.person_id = s.person_id) AS wantedLevel,
    p.cadence_days AS cadenceDays, coalesce(m.name, '') AS coveredByName
  FROM stakeholders AS s
    LEFT JOIN people AS p ON p.id = s.person_id
    LEFT JOIN accounts AS c ON c.id = p.account_id
    LEFT JOIN teammates AS m ON m.id = s.covered_by_id
  WHERE s.opportunity_id = @opportunityId ORDER BY ${roleOrder}, s.created_at, s.id`;

/** Reads a deal's map in one go: a handful of statements, however many people it has. */
export function openMapReading({ connection, now }: WorkbenchDatabase) {
  const deal = connection.prepare<[string], Deal>(
    `SELECT o.id AS opportunityId, o.name AS opportunityName, o.stage, o.account_id AS accountId, c.name AS accountName
     FROM opportunities AS o JOIN accounts AS c ON c.id = o.account_id WHERE o.id = ?`,
  );
  const people = connection.prepare<Asked, Stored<MapStakeholder>>(stakeholdersSql);
  const layers = connection.prepare<[string], MapLayer>(
    `SELECT key, position, name, planned_min_days AS plannedMinDays, planned_max_days AS plannedMaxDays,
       started_on AS startedOn, completed_on AS completedOn
     FROM decision_layers WHERE opportunity_id = ? ORDER BY position`,
  );
  const edges = connection.prepare<[string], MapEdge>(
    `SELECT id, opportunity_id AS opportunityId, from_id AS fromId, to_id AS toId, kind, weight, note, since,
       created_at AS createdAt, updated_at AS updatedAt
     FROM map_edges WHERE opportunity_id = ? ORDER BY created_at, id`,
  );
  const evidence = connection.prepare<[string], Judgement>(
    `SELECT j.id, j.stakeholder_id AS stakeholderId, j.aspect, j.value, j.source, j.evidence_on AS "on", j.confidence,
       j.note, j.author_id AS authorId, j.created_at AS createdAt, j.updated_at AS updatedAt
     FROM stakeholders AS s JOIN judgements AS j ON j.stakeholder_id = s.id
     WHERE s.opportunity_id = ? ORDER BY j.evidence_on, j.created_at, j.id`,
  );
  const mutes = connection.prepare<[string], Mute>(
    `SELECT id, opportunity_id AS opportunityId, code, stakeholder_id AS stakeholderId, reason, created_at AS createdAt
     FROM map_mutes WHERE opportunity_id = ? ORDER BY created_at, id`,
  );
  const deals = connection.prepare<[string], Stored<PersonDeal>>(
    `SELECT ${columns}, o.name AS opportunityName, o.stage, o.account_id AS accountId, c.name AS accountName
     FROM stakeholders AS s JOIN opportunities AS o ON o.id = s.opportunity_id JOIN accounts AS c ON c.id = o.account_id
     WHERE s.person_id = ? ORDER BY o.stage IN ('won', 'lost'), o.updated_at DESC, s.id`,
  );

  const openDeals = connection
    .prepare<[string], string>(
      `SELECT id FROM opportunities WHERE account_id = ? AND stage NOT IN ('won', 'lost') ORDER BY created_at, id`,
    )
    .pluck();

  function layersOf(opportunityId: string): readonly MapLayer[] {
    const own = layers.all(opportunityId);
    return own.length > 0 ? own : usualLayers;
  }

  function stakeholdersOf(opportunityId: string): MapStakeholder[] {
    return people.all({ opportunityId, today: localDay(now()) }).map((row) => withScopes<MapStakeholder>(row));
  }

  return {
    layersOf,
    stakeholdersOf,
    /** The account's deals that can still be won or lost. */
    openDealsOf: (accountId: string): string[] => openDeals.all(accountId),
    ofPerson: (personId: string): PersonDeal[] => deals.all(personId).map((row) => withScopes<PersonDeal>(row)),
    read(opportunityId: string): Omit<DecisionMap, 'scoring'> | undefined {
      const found = deal.get(opportunityId);
      if (found === undefined) return undefined;
      return {
        ...found,
        layers: [...layersOf(opportunityId)],
        stakeholders: stakeholdersOf(opportunityId),
        edges: edges.all(opportunityId),
        judgements: evidence.all(opportunityId),
        mutes: mutes.all(opportunityId),
      };
    },
  };
}

function withScopes<Row extends { readonly vetoScopes: unknown }>(row: Stored<Row>): Row {
  return { ...row, vetoScopes: JSON.parse(row.vetoScopes) } as unknown as Row;
}
