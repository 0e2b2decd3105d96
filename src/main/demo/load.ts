import { type Language, textIn } from '../../shared/kernel/text.ts';
import { addAccount } from './add-account.ts';
import { addDeal } from './add-deal.ts';
import { addRound } from './add-round.ts';
import { fillingOf } from './demo-filling.ts';
import type { DemoServices } from './demo-services.ts';

export interface LoadedDemo {
  readonly accountId: string;
  readonly opportunityId: string;
}

/** Loads what is missing of the demo as one action; finds it when it is all there. */
export function loadDemo(services: DemoServices, language: Language): LoadedDemo {
  const filling = fillingOf(services, language);
  const action = { name: 'demo.load', subject: textIn(filling.content.account.name, language), field: null } as const;
  return services.changeLog.runBatch(action, () => {
    const known = customerOf(services);
    const accountId = known ?? addAccount(filling);
    const opportunityId = services.opportunities.list(accountId)[0]?.id ?? addDeal(filling, accountId);
    if (known === undefined) addRound(filling, accountId, opportunityId);
    return { accountId, opportunityId };
  });
}

/** Removes every account of the demo, what hangs on it and the colleague who came along, as one action. */
export function removeDemo(services: DemoServices, language: Language): void {
  const { changeLog, content, accounts, team, unusedTeammates } = services;
  const subject = textIn(content().account.name, language);
  changeLog.runBatch({ name: 'demo.remove', subject, field: null }, () => {
    for (const id of accounts.demoIds()) accounts.remove(id);
    for (const id of unusedTeammates()) team.remove(id);
  });
}

/** Of the demo's two accounts the one that buys, not the group above it. */
function customerOf({ accounts }: DemoServices): string | undefined {
  return accounts.demoIds().find((id) => accounts.get(id)?.kind !== 'group');
}
