import { and, eq, sql } from 'drizzle-orm';
import { type EdgeFields, endsOf, type MapEdge } from '../../shared/decision-map/edge.ts';
import type { FindingCode } from '../../shared/decision-map/finding-codes.ts';
import { type Aspect, type Evidence, type Judgement, judgedText } from '../../shared/decision-map/judgement.ts';
import type { Judged, Place, Stakeholder, StakeholderFields } from '../../shared/decision-map/model.ts';
import type { Mute } from '../../shared/decision-map/mute.ts';
import { localDay } from '../../shared/kernel/days.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { openEvidence } from './evidence.ts';
import { openLayers } from './layers.ts';
import { openMapReading } from './read-map.ts';
import { openNetwork } from './read-network.ts';
import { openPast } from './read-past.ts';
import { openScoring } from './scoring.ts';
import { openSimulations } from './simulations.ts';
import { judgements, mapEdges, mapMutes, stakeholders } from './tables.ts';

export type DecisionMapRepository = ReturnType<typeof createDecisionMapRepository>;

/** What a new part in a deal may begin with. */
export interface NewStakeholder extends Partial<Pick<StakeholderFields, 'placeholder' | 'layer'>>, Partial<Place> {
  readonly personId: string | null;
  readonly buyingRole?: Stakeholder['buyingRole'];
}

/** The SQL of decision maps. */
export function createDecisionMapRepository(database: WorkbenchDatabase) {
  const { connection, orm, now, newId } = database;
  const at = () => now().toISOString();
  const today = () => localDay(now());
  const placeholderId = sql.placeholder('id');
  const stakeholderById = orm.select().from(stakeholders).where(eq(stakeholders.id, placeholderId)).prepare();
  const judgementById = orm.select().from(judgements).where(eq(judgements.id, placeholderId)).prepare();
  const edgeById = orm.select().from(mapEdges).where(eq(mapEdges.id, placeholderId)).prepare();
  const muteById = orm.select().from(mapMutes).where(eq(mapMutes.id, placeholderId)).prepare();
  const ofDay = orm
    .select()
    .from(judgements)
    .where(
      and(
        eq(judgements.stakeholderId, sql.placeholder('stakeholderId')),
        eq(judgements.aspect, sql.placeholder('aspect')),
        eq(judgements.on, sql.placeholder('on')),
      ),
    )
    .prepare();
  const evidence = openEvidence(connection, {
    get: (id) => stakeholderById.get({ id }),
    write: (id, changes) => {
      orm
        .update(stakeholders)
        .set({ ...changes, updatedAt: at() })
        .where(eq(stakeholders.id, id))
        .run();
    },
  });
  const partOf = connection.prepare<[string, string], Pick<Stakeholder, 'id' | 'since' | 'until'>>(
    'SELECT id, since, until FROM stakeholders WHERE opportunity_id = ? AND person_id = ?',
  );
  const edgesOfKind = connection.prepare<[string, string], Pick<MapEdge, 'id' | 'fromId' | 'toId'>>(
    'SELECT id, from_id AS fromId, to_id AS toId FROM map_edges WHERE opportunity_id = ? AND kind = ?',
  );
  const edgesAmong = connection.prepare<[string, string], MapEdge>(
    `SELECT id, opportunity_id AS opportunityId, from_id AS fromId, to_id AS toId, kind, weight, note, since,
       created_at AS createdAt, updated_at AS updatedAt FROM map_edges
     WHERE from_id IN (SELECT value FROM json_each(?)) AND to_id IN (SELECT value FROM json_each(?))`,
  );
  const nameOf = connection
    .prepare<[string], string>(
      `SELECT coalesce(p.name, s.placeholder) FROM stakeholders AS s LEFT JOIN people AS p ON p.id = s.person_id
       WHERE s.id = ?`,
    )
    .pluck();

  return {
    ...openMapReading(database),
    readNetwork: openNetwork(database),
    readPast: openPast(database),
    layers: openLayers(database),
    scoring: openScoring(database),
    simulations: openSimulations(database),
    today,
    get: (id: string): Stakeholder | undefined => stakeholderById.get({ id }),
    nameOf: (id: string): string => nameOf.get(id) ?? '',
    partOf: (opportunityId: string, personId: string) => partOf.get(opportunityId, personId),
    hasPart: (opportunityId: string, personId: string): boolean => partOf.get(opportunityId, personId) !== undefined,
    add(opportunityId: string, { buyingRole = null, ...fields }: NewStakeholder): string {
      const id = newId();
      const stamp = { createdAt: at(), updatedAt: at() };
      orm
        .insert(stakeholders)
        .values({ ...fields, buyingRole, id, opportunityId, since: today(), ...stamp })
        .run();
      return id;
    },
    update(id: string, changes: Partial<StakeholderFields & Place & Pick<Stakeholder, 'personId'>>): void {
      const written = {
        ...changes,
        vetoScopes: changes.vetoScopes === undefined ? undefined : [...changes.vetoScopes],
      };
      orm
        .update(stakeholders)
        .set({ ...written, updatedAt: at() })
        .where(eq(stakeholders.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(stakeholders).where(eq(stakeholders.id, id)).run();
    },

    judgement: (id: string): Judgement | undefined => judgementById.get({ id }),
    judgementOf: (stakeholderId: string, aspect: Aspect, on: string): Judgement | undefined =>
      ofDay.get({ stakeholderId, aspect, on }),
    /** Writes what is believed of one aspect on this evidence, in place of another belief of the same day. */
    judge(
      stakeholderId: string,
      aspect: Aspect,
      value: Judged[Aspect],
      proof: Evidence,
      authorId: string | null,
    ): void {
      const written = { ...proof, value: judgedText(value), authorId, updatedAt: at() };
      const known = ofDay.get({ stakeholderId, aspect, on: proof.on });
      if (known === undefined) {
        orm
          .insert(judgements)
          .values({ id: newId(), stakeholderId, aspect, createdAt: at(), ...written })
          .run();
      } else {
        orm.update(judgements).set(written).where(eq(judgements.id, known.id)).run();
      }
      evidence.settle(stakeholderId, aspect);
    },
    reviseJudgement({ id, stakeholderId, aspect }: Judgement, changes: Partial<Evidence>): void {
      orm
        .update(judgements)
        .set({ ...changes, updatedAt: at() })
        .where(eq(judgements.id, id))
        .run();
      evidence.settle(stakeholderId, aspect);
    },
    removeJudgement({ id, stakeholderId, aspect }: Judgement): void {
      orm.delete(judgements).where(eq(judgements.id, id)).run();
      evidence.settle(stakeholderId, aspect);
    },

    firstEvidence: evidence.firstDay,
    followEvidence: evidence.follow,

    edge: (id: string): MapEdge | undefined => edgeById.get({ id }),
    edgesOfKind: (opportunityId: string, kind: MapEdge['kind']) => edgesOfKind.all(opportunityId, kind),
    edgesAmong(ids: readonly string[]): MapEdge[] {
      const among = JSON.stringify(ids);
      return edgesAmong.all(among, among);
    },
    addEdge(opportunityId: string, fromId: string, toId: string, fields: EdgeFields): string {
      const id = newId();
      const stamp = { createdAt: at(), updatedAt: at() };
      orm
        .insert(mapEdges)
        .values({ ...fields, ...endsOf(fields.kind, fromId, toId), id, opportunityId, ...stamp })
        .run();
      return id;
    },
    updateEdge({ id, fromId, toId, kind }: MapEdge, changes: Partial<EdgeFields>): void {
      orm
        .update(mapEdges)
        .set({ ...changes, ...endsOf(changes.kind ?? kind, fromId, toId), updatedAt: at() })
        .where(eq(mapEdges.id, id))
        .run();
    },
    removeEdge(id: string): void {
      orm.delete(mapEdges).where(eq(mapEdges.id, id)).run();
    },

    mute: (id: string): Mute | undefined => muteById.get({ id }),
    addMute(opportunityId: string, code: FindingCode, stakeholderId: string | null, reason: string): void {
      orm.insert(mapMutes).values({ id: newId(), opportunityId, code, stakeholderId, reason, createdAt: at() }).run();
    },
    removeMute(id: string): void {
      orm.delete(mapMutes).where(eq(mapMutes.id, id)).run();
    },
  };
}
