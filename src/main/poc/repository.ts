import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { PocInFull } from '../../shared/poc/contract.ts';
import type { CriterionFields } from '../../shared/poc/criterion.ts';
import { emptyPoc, type Poc, type PocFields, type PocRow } from '../../shared/poc/model.ts';
import type {
  ChangeRequest,
  ChangeRequestFields,
  DatasetFields,
  EffortFields,
  IssueFields,
} from '../../shared/poc/registers.ts';
import type { Result, ResultFields, RunFields } from '../../shared/poc/run.ts';
import type { SignOff, SignOffFields } from '../../shared/poc/sign-off.ts';
import type { PocCourse } from '../../shared/poc/team-figures.ts';
import { accounts } from '../accounts/tables.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { openRegister } from '../database/register.ts';
import { opportunities } from '../opportunities/tables.ts';
import { people } from '../people/tables.ts';
import { teammates } from '../team/tables.ts';
import {
  pocChanges,
  pocCriteria,
  pocDatasets,
  pocEfforts,
  pocIssues,
  pocResults,
  pocRuns,
  pocSignOffs,
  pocs,
} from './tables.ts';

export type PocRepository = ReturnType<typeof createPocRepository>;

type OwnFields = Omit<Poc, keyof PocFields | 'id' | 'opportunityId' | 'createdAt' | 'updatedAt'>;

/** The SQL of POCs. */
export function createPocRepository(database: WorkbenchDatabase) {
  const { orm, now, newId } = database;
  const at = () => now().toISOString();
  const rows = () =>
    orm
      .select({
        ...getTableColumns(pocs),
        opportunityName: opportunities.name,
        accountId: accounts.id,
        accountName: accounts.name,
        ownerName: sql<string>`coalesce(${teammates.name}, '')`,
        customerLeadName: sql<string>`coalesce(${people.name}, '')`,
      })
      .from(pocs)
      .innerJoin(opportunities, eq(opportunities.id, pocs.opportunityId))
      .innerJoin(accounts, eq(accounts.id, opportunities.accountId))
      .leftJoin(teammates, eq(teammates.id, pocs.ownerId))
      .leftJoin(people, eq(people.id, pocs.customerLeadId));
  const all = rows().orderBy(desc(pocs.createdAt), desc(pocs.id)).prepare();
  const ofDeal = rows()
    .where(eq(pocs.opportunityId, sql.placeholder('opportunityId')))
    .orderBy(desc(pocs.createdAt), desc(pocs.id))
    .prepare();
  const byId = rows()
    .where(eq(pocs.id, sql.placeholder('id')))
    .prepare();
  const { opportunityId, status, startsOn, createdAt, goLiveOn, endedOn, endReason } = pocs;
  const courses = orm
    .select({
      ...{ opportunityId, status, startsOn, createdAt, goLiveOn, endedOn, endReason },
      stage: opportunities.stage,
      stageSince: opportunities.stageSince,
      approvedDays: sql<number>`(SELECT coalesce(sum(${pocChanges.daysEffect}), 0) FROM ${pocChanges}
        WHERE ${pocChanges.pocId} = ${pocs.id} AND ${pocChanges.state} = 'approved' AND ${pocChanges.daysEffect} > 0)`,
      hours: sql<number>`(SELECT coalesce(sum(${pocEfforts.hours}), 0) FROM ${pocEfforts}
        WHERE ${pocEfforts.pocId} = ${pocs.id})`,
      firstSignedOn: sql<string | null>`(SELECT min(${pocSignOffs.signedOn}) FROM ${pocSignOffs}
        WHERE ${pocSignOffs.pocId} = ${pocs.id} AND ${pocSignOffs.outcome} <> 'failed')`,
    })
    .from(pocs)
    .innerJoin(opportunities, eq(opportunities.id, pocs.opportunityId))
    .prepare();
  const resultsOf = orm
    .select(getTableColumns(pocResults))
    .from(pocResults)
    .innerJoin(pocRuns, eq(pocRuns.id, pocResults.runId))
    .where(eq(pocRuns.pocId, sql.placeholder('pocId')))
    .orderBy(pocRuns.number, pocResults.id)
    .prepare();
  const resultById = orm
    .select()
    .from(pocResults)
    .where(eq(pocResults.id, sql.placeholder('id')))
    .prepare();
  const resultOf = orm
    .select()
    .from(pocResults)
    .where(
      and(eq(pocResults.runId, sql.placeholder('runId')), eq(pocResults.criterionId, sql.placeholder('criterionId'))),
    )
    .prepare();
  const lastNumber = orm
    .select({ number: sql<number>`coalesce(max(${pocRuns.number}), 0)` })
    .from(pocRuns)
    .where(eq(pocRuns.pocId, sql.placeholder('pocId')))
    .prepare();

  const registers = {
    criteria: openRegister<typeof pocCriteria, CriterionFields & { position: number }>(database, pocCriteria, 'pocId', [
      pocCriteria.position,
    ]),
    runs: openRegister<typeof pocRuns, RunFields & { number: number }>(database, pocRuns, 'pocId', [pocRuns.number]),
    datasets: openRegister<typeof pocDatasets, DatasetFields>(database, pocDatasets, 'pocId', []),
    changes: openRegister<
      typeof pocChanges,
      ChangeRequestFields & Partial<Pick<ChangeRequest, 'agreedAt' | 'openedAt'>>
    >(database, pocChanges, 'pocId', []),
    issues: openRegister<typeof pocIssues, IssueFields>(database, pocIssues, 'pocId', []),
    efforts: openRegister<typeof pocEfforts, EffortFields>(database, pocEfforts, 'pocId', [pocEfforts.on]),
    signOffs: openRegister<typeof pocSignOffs, SignOffFields & Pick<SignOff, 'resultHash' | 'signedResults'>>(
      database,
      pocSignOffs,
      'pocId',
      [pocSignOffs.signedOn],
    ),
  };

  return {
    ...registers,
    list: (opportunityId: string | null): PocRow[] =>
      opportunityId === null ? all.all() : ofDeal.all({ opportunityId }),
    /** How each POC went so far, for figures over all of them. */
    courses: (): PocCourse[] => courses.all(),
    get: (id: string): PocRow | undefined => byId.get({ id }),
    read(id: string): PocInFull | undefined {
      const poc = byId.get({ id });
      if (poc === undefined) return undefined;
      const { criteria, runs, datasets, changes, issues, efforts, signOffs } = registers;
      return {
        poc,
        results: resultsOf.all({ pocId: id }),
        ...{ criteria: criteria.list(id), runs: runs.list(id), datasets: datasets.list(id) },
        ...{ changes: changes.list(id), issues: issues.list(id), efforts: efforts.list(id) },
        signOffs: signOffs.list(id),
      };
    },
    create(opportunityId: string, fields: Partial<PocFields> & Pick<PocFields, 'name'>): Poc {
      const own = {
        ...{
          status: 'draft',
          overrideReason: '',
          overrideBy: '',
          overrideAt: null,
          earlierOverrides: [],
          agreedAt: null,
          agreedHash: '',
        },
        ...{ baselineOn: null, endedOn: null, endReason: '' },
      } as const satisfies OwnFields;
      const created = {
        ...emptyPoc,
        ...fields,
        ...own,
        ...{ id: newId(), opportunityId, createdAt: at(), updatedAt: at() },
      };
      orm.insert(pocs).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<PocFields & OwnFields>): void {
      orm
        .update(pocs)
        .set({ ...changes, updatedAt: at() })
        .where(eq(pocs.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(pocs).where(eq(pocs.id, id)).run();
    },
    nextRunNumber: (pocId: string): number => (lastNumber.get({ pocId })?.number ?? 0) + 1,
    result: (id: string): Result | undefined => resultById.get({ id }),
    setResult(runId: string, criterionId: string, fields: ResultFields): void {
      const known = resultOf.get({ runId, criterionId });
      if (known === undefined) {
        orm
          .insert(pocResults)
          .values({ ...fields, id: newId(), runId, criterionId, createdAt: at(), updatedAt: at() })
          .run();
      } else {
        orm
          .update(pocResults)
          .set({ ...fields, updatedAt: at() })
          .where(eq(pocResults.id, known.id))
          .run();
      }
    },
    /** Other bounds of a figure that stays what it is. */
    reviseResult(id: string, bounds: Pick<ResultFields, 'low' | 'high' | 'details'>): void {
      orm
        .update(pocResults)
        .set({ ...bounds, updatedAt: at() })
        .where(eq(pocResults.id, id))
        .run();
    },
    clearResult(id: string): void {
      orm.delete(pocResults).where(eq(pocResults.id, id)).run();
    },
  };
}
