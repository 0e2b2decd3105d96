import type { Account, AccountFields } from '../../shared/accounts/model.ts';
import { type BilingualText, type Language, textIn } from '../../shared/kernel/text.ts';
import type { Opportunity, OpportunityFields } from '../../shared/opportunities/model.ts';
import type { Person, PersonFields } from '../../shared/people/model.ts';
import type { RoiModel } from '../../shared/roi/model.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { DemoContent } from './content.ts';

/** What the demo needs of the features it fills. */
export interface DemoServices {
  readonly changeLog: ChangeLog;
  readonly now: () => Date;
  readonly content: () => DemoContent;
  readonly model: () => RoiModel;
  readonly accounts: {
    demoIds(): string[];
    create(fields: Partial<AccountFields> & Pick<AccountFields, 'name'>, isDemo: boolean): Account;
    remove(id: string): void;
  };
  readonly people: { create(accountId: string, fields: Partial<PersonFields> & Pick<PersonFields, 'name'>): Person };
  readonly opportunities: {
    list(accountId: string): Opportunity[];
    create(accountId: string, fields: Partial<OpportunityFields> & Pick<OpportunityFields, 'name'>): Opportunity;
  };
  readonly roi: { create(opportunityId: string, model: RoiModel): void };
}

export interface LoadedDemo {
  readonly accountId: string;
  readonly opportunityId: string;
}

/** Loads what is missing of the demo as one action; finds it when it is all there. */
export function loadDemo(services: DemoServices, language: Language): LoadedDemo {
  const { changeLog, content, accounts } = services;
  const { account } = content();
  const action = { name: 'demo.load', subject: textIn(account.name, language), field: null } as const;
  return changeLog.runBatch(action, () => {
    const accountId = accounts.demoIds()[0] ?? addAccount(services, language);
    const opportunityId =
      services.opportunities.list(accountId)[0]?.id ?? addOpportunity(services, accountId, language);
    return { accountId, opportunityId };
  });
}

/** Removes every customer of the demo and what hangs on it, as one action. */
export function removeDemo({ changeLog, content, accounts }: DemoServices, language: Language): void {
  const subject = textIn(content().account.name, language);
  changeLog.runBatch({ name: 'demo.remove', subject, field: null }, () => {
    for (const id of accounts.demoIds()) accounts.remove(id);
  });
}

function addAccount({ accounts, people, content }: DemoServices, language: Language): string {
  const say = (text: BilingualText) => textIn(text, language);
  const { account, people: staff } = content();
  const { industry, size, name, region, background } = account;
  const fields = { industry, size, name: say(name), region: say(region), background: say(background) };
  const { id } = accounts.create(fields, true);
  for (const person of staff) people.create(id, { name: say(person.name), title: say(person.title) });
  return id;
}

function addOpportunity(services: DemoServices, accountId: string, language: Language): string {
  const { name, stage, amount, expectedInDays } = services.content().opportunity;
  const fields = {
    name: textIn(name, language),
    stage,
    amount,
    expectedDate: dayAfter(services.now(), expectedInDays),
  };
  const { id } = services.opportunities.create(accountId, fields);
  services.roi.create(id, modelIn(services, language));
  return id;
}

/** The example's model with its sources in the reader's language. */
function modelIn({ content, model }: DemoServices, language: Language): RoiModel {
  const { sources } = content();
  const example = model();
  const drivers = example.drivers.map((driver) => {
    const source = sources[driver.id];
    if (source === undefined || driver.provenance === undefined) return driver;
    const confirmedBy = source.confirmedBy === null ? '' : textIn(source.confirmedBy, language);
    return { ...driver, provenance: { ...driver.provenance, text: textIn(source.text, language), confirmedBy } };
  });
  return { ...example, drivers };
}

function dayAfter(start: Date, days: number): string {
  return new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
