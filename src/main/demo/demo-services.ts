import type { IntegrationFields } from '../../shared/accounts/integration.ts';
import type { Account, AccountFields } from '../../shared/accounts/model.ts';
import type { ActivityChanges } from '../../shared/activities/model.ts';
import type { EdgeFields } from '../../shared/decision-map/edge.ts';
import type { Aspect, Evidence } from '../../shared/decision-map/judgement.ts';
import type { LayerKey, MapLayer } from '../../shared/decision-map/layer.ts';
import type { Judged, Place, StakeholderFields } from '../../shared/decision-map/model.ts';
import type { Opportunity, OpportunityFields } from '../../shared/opportunities/model.ts';
import type { Acquaintance, Person, PersonFields, Relationship } from '../../shared/people/model.ts';
import type { RoiModel } from '../../shared/roi/model.ts';
import type { TaskFields } from '../../shared/tasks/model.ts';
import type { Teammate } from '../../shared/team/model.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { DemoContent } from './content.ts';
import type { DemoMap } from './map-content.ts';

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
  readonly roi: { create(opportunityId: string, model: RoiModel): void };
}
