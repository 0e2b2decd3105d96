import type { IntegrationFields } from '../../shared/accounts/integration.ts';
import type { Account, AccountFields } from '../../shared/accounts/model.ts';
import type { ActivityChanges } from '../../shared/activities/model.ts';
import type { EdgeFields } from '../../shared/decision-map/edge.ts';
import type { Aspect, Evidence } from '../../shared/decision-map/judgement.ts';
import type { LayerKey, MapLayer } from '../../shared/decision-map/layer.ts';
import type { Judged, Place, StakeholderFields } from '../../shared/decision-map/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import type { Language } from '../../shared/kernel/text.ts';
import type { Opportunity, OpportunityFields } from '../../shared/opportunities/model.ts';
import type { Acquaintance, Person, PersonFields, Relationship } from '../../shared/people/model.ts';
import type { Criterion, CriterionFields } from '../../shared/poc/criterion.ts';
import type { Poc, PocFields } from '../../shared/poc/model.ts';
import type { PlanLink, PlanTask, PlanTaskFields } from '../../shared/poc/plan.ts';
import type { ChangeRequestFields, DatasetFields, EffortFields, IssueFields } from '../../shared/poc/registers.ts';
import type { ResultFields, RunFields } from '../../shared/poc/run.ts';
import type { ScheduledTask } from '../../shared/poc/schedule/schedule.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template-fields.ts';
import type { WorkYear } from '../../shared/poc/schedule/work-year.ts';
import type { RoiModel } from '../../shared/roi/model.ts';
import type { TaskFields } from '../../shared/tasks/model.ts';
import type { Teammate } from '../../shared/team/model.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { DemoContent } from './content.ts';
import type { DemoMap } from './map-content.ts';
import type { DemoPoc } from './poc-content.ts';

interface Lines<Fields> {
  add(pocId: string, fields: Fields): string;
}

type With<Fields, Needed extends keyof Fields> = Partial<Fields> & Pick<Fields, Needed>;

/** What the demo needs of the features it fills. */
export interface DemoServices {
  readonly changeLog: Pick<ChangeLog, 'runBatch'>;
  readonly now: () => Date;
  readonly content: () => DemoContent;
  readonly model: () => RoiModel;
  /** Teammates that came with the demo and that nothing refers to any more. */
  readonly unusedTeammates: () => readonly string[];
  readonly team: {
    list(): readonly Teammate[];
    create(fields: { readonly name: string; readonly isMe: boolean }): Teammate;
    remove(id: string): void;
  };
  readonly accounts: {
    demoIds(): string[];
    get(id: string): Account | undefined;
    create(fields: With<AccountFields, 'name'>, isDemo: boolean): Account;
    remove(id: string): void;
    readonly integrations: { create(accountId: string, fields: With<IntegrationFields, 'name'>): unknown };
  };
  readonly people: {
    ofAccount(accountId: string): readonly Person[];
    create(accountId: string, fields: With<PersonFields, 'name'>): Person;
    readonly acquaintances: { add(tie: Omit<Acquaintance, 'id' | 'createdAt'>): void };
    readonly relationships: {
      set(levels: Pick<Relationship, 'personId' | 'teammateId' | 'level' | 'wantedLevel'>): void;
    };
  };
  readonly map: () => DemoMap;
  readonly maps: {
    readonly layers: {
      own(opportunityId: string, layers: readonly MapLayer[]): void;
      update(opportunityId: string, layer: MapLayer): void;
    };
    add(opportunityId: string, part: Place & { personId: string; layer: LayerKey }): string;
    update(id: string, changes: Partial<StakeholderFields>): void;
    judge(id: string, aspect: Aspect, value: Judged[Aspect], evidence: Evidence, authorId: string): void;
    addEdge(opportunityId: string, fromId: string, toId: string, fields: EdgeFields): string;
  };
  readonly opportunities: {
    list(accountId: string): Opportunity[];
    create(accountId: string, fields: With<OpportunityFields, 'name'>): Opportunity;
    readonly criteria: {
      set(opportunityId: string, proof: { criterion: string; metOn: string; evidence: string }): void;
    };
  };
  readonly activities: {
    create(accountId: string, fields: With<ActivityChanges, 'kind' | 'subject' | 'day'>): unknown;
  };
  readonly tasks: { create(fields: With<TaskFields, 'title'>): unknown };
  readonly poc: () => DemoPoc;
  readonly pocs: {
    create(opportunityId: string, fields: With<PocFields, 'name'>): Poc;
    get(id: string): Poc | undefined;
    update(id: string, changes: Partial<Pick<Poc, 'status' | 'agreedAt' | 'agreedHash'>>): void;
    readonly criteria: Lines<CriterionFields & { position: number }> & { list(pocId: string): Criterion[] };
    readonly runs: Lines<RunFields & { number: number }>;
    readonly datasets: Lines<DatasetFields>;
    readonly changes: Lines<ChangeRequestFields>;
    readonly issues: Lines<IssueFields>;
    readonly efforts: Lines<EffortFields>;
    setResult(runId: string, criterionId: string, fields: ResultFields): void;
  };
  readonly planTemplates: () => readonly PlanTemplate[];
  readonly plans: {
    addLines(
      pocId: string,
      startsOn: CalendarDate,
      template: PlanTemplate,
      language: Language,
    ): ReadonlyMap<string, string>;
    lines(pocId: string): PlanTask[];
    links(pocId: string): PlanLink[];
    calendars(): WorkYear[];
    updateLine(id: string, changes: Partial<PlanTaskFields>): void;
    setBaseline(pocId: string, rows: readonly ScheduledTask[], baselineOn: CalendarDate): void;
  };
  readonly roi: { create(opportunityId: string, model: RoiModel): void };
}
