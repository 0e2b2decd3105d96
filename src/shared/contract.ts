import { accountsContract } from './accounts/contract.ts';
import { activitiesContract } from './activities/contract.ts';
import { attachmentsContract } from './attachments/contract.ts';
import { binContract } from './bin/contract.ts';
import { choicesContract } from './choices/contract.ts';
import { decisionMapContract } from './decision-map/contract.ts';
import { demoContract } from './demo/contract.ts';
import { handoverContract } from './handover/contract.ts';
import { historyContract } from './history/contract.ts';
import { homeContract } from './home/contract.ts';
import { intakeContract } from './intake/contract.ts';
import { opportunitiesContract } from './opportunities/contract.ts';
import { peopleContract } from './people/contract.ts';
import { pocContract } from './poc/contract.ts';
import { presentationContract } from './presentation/contract.ts';
import { roiContract } from './roi/contract.ts';
import { searchContract } from './search/contract.ts';
import { systemContract } from './system/contract.ts';
import { tasksContract } from './tasks/contract.ts';
import { teamContract } from './team/contract.ts';
import { viewsContract } from './views/contract.ts';

/** Every procedure a window may call, a line a feature. */
export const contract = {
  accounts: accountsContract,
  opportunities: opportunitiesContract,
  people: peopleContract,
  decisionMap: decisionMapContract,
  poc: pocContract,
  activities: activitiesContract,
  tasks: tasksContract,
  home: homeContract,
  roi: roiContract,
  presentation: presentationContract,
  search: searchContract,
  history: historyContract,
  team: teamContract,
  bin: binContract,
  handover: handoverContract,
  intake: intakeContract,
  choices: choicesContract,
  views: viewsContract,
  attachments: attachmentsContract,
  demo: demoContract,
  system: systemContract,
};
