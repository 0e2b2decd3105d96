import { join } from 'node:path';
import { implement } from '@orpc/server';
import { contract } from '../shared/contract.ts';
import type { Language } from '../shared/kernel/text.ts';
import type { CustomerRoi } from '../shared/presentation/contract.ts';
import { toCustomerModel } from '../shared/roi/customer-view.ts';
import { createAccountRepository } from './accounts/repository.ts';
import { createAccountsRouter } from './accounts/router.ts';
import { activityColumns, activityRowOf, createActivityRepository } from './activities/repository.ts';
import { prepareQuickResolver } from './activities/resolve-quick-entry.ts';
import { createActivitiesRouter } from './activities/router.ts';
import { openFiles } from './attachments/files.ts';
import { createAttachmentRepository } from './attachments/repository.ts';
import { type AttachmentServices, createAttachmentsRouter } from './attachments/router.ts';
import { refuseOtherAudiences } from './audience.ts';
import { openEraser } from './bin/erase.ts';
import { openForgetting } from './bin/forget-people.ts';
import { createBinRepository } from './bin/repository.ts';
import { restoreSteps } from './bin/restore.ts';
import { binStart, createBinRouter } from './bin/router.ts';
import { createChoiceRepository } from './choices/repository.ts';
import { createChoicesRouter } from './choices/router.ts';
import type { RequestContext } from './context.ts';
import type { WorkbenchDatabase } from './database/open.ts';
import { openRecordLinks } from './database/record-links.ts';
import { shapeOf } from './database/references.ts';
import { recordTables } from './database/schema.ts';
import { forgetRemovedWords } from './database/search-index.ts';
import { createDecisionMapRepository } from './decision-map/repository.ts';
import { createDecisionMapRouter } from './decision-map/router.ts';
import { readDemoContent } from './demo/content.ts';
import { type LoadedDemo, loadDemo } from './demo/load.ts';
import { readDemoMap } from './demo/map-content.ts';
import { readDemoPoc } from './demo/poc-content.ts';
import { createDemoRepository } from './demo/repository.ts';
import { createDemoRouter } from './demo/router.ts';
import { createHandover, type HandoverDialogs } from './handover/wiring.ts';
import { createHistoryRepository } from './history/repository.ts';
import { createHistoryRouter } from './history/router.ts';
import { createHomeRepository } from './home/repository.ts';
import { createHomeRouter } from './home/router.ts';
import { createIntakeRepository } from './intake/repository.ts';
import { createIntakeRouter } from './intake/router.ts';
import { createOpportunityRepository } from './opportunities/repository.ts';
import { createOpportunitiesRouter } from './opportunities/router.ts';
import { createPersonRepository } from './people/repository.ts';
import { createPeopleRouter } from './people/router.ts';
import { customerPocReader } from './poc/customer-poc.ts';
import { openPocRoles } from './poc/person-roles.ts';
import { planDue } from './poc/plan-due.ts';
import { openPlanFilling } from './poc/plan-filling.ts';
import { createPlanRepository } from './poc/plan-repository.ts';
import { openPlanTemplates } from './poc/plan-templates.ts';
import { createPocRepository } from './poc/repository.ts';
import { createPocRouter } from './poc/router.ts';
import { createTemplateRepository } from './poc/template-repository.ts';
import { createPresentationRouter, type PresentationServices } from './presentation/router.ts';
import { createRoiRepository } from './roi/repository.ts';
import { createRoiRouter } from './roi/router.ts';
import { openTemplates, readModelFile } from './roi/templates.ts';
import { createSearchRepository } from './search/repository.ts';
import { createSearchRouter } from './search/router.ts';
import { createSystemRouter, type SystemServices } from './system/router.ts';
import { createTaskRepository, taskColumns } from './tasks/repository.ts';
import { createTasksRouter } from './tasks/router.ts';
import { createTeamRepository } from './team/repository.ts';
import { createTeamRouter } from './team/router.ts';
import { tellBusy } from './tell-busy.ts';
import { createViewRepository } from './views/repository.ts';
import { createViewsRouter } from './views/router.ts';

export interface WorkbenchServices
  extends Omit<PresentationServices, 'readCustomerRoi' | 'readCustomerPoc'>,
    SystemServices,
    Pick<AttachmentServices, 'openPath' | 'saveParts'>,
    HandoverDialogs {
  readonly database: WorkbenchDatabase;
  /** The folder of the templates, examples and contents that ship. */
  readonly resources: string;
}

/** Composes every feature: repositories over the one database, routers over the repositories. */
export function createServices(services: WorkbenchServices) {
  const { database, resources, settings } = services;
  const { changeLog, now } = database;
  const language = () => settings.read().language;
  const accounts = createAccountRepository(database);
  const opportunities = createOpportunityRepository(database);
  const people = createPersonRepository(database);
  const maps = createDecisionMapRepository(database);
  const activities = createActivityRepository(database);
  const tasks = createTaskRepository(database);
  const links = openRecordLinks(database.connection);
  const roi = createRoiRepository(database);
  const team = createTeamRepository(database);
  const pocs = createPocRepository(database);
  const plans = createPlanRepository(database);
  const planTemplates = openPlanTemplates(join(resources, 'templates', 'poc'));
  const attachments = createAttachmentRepository(database);
  const files = openFiles(services.about.dataFolder, attachments, database);
  const shapes = recordTables.map(shapeOf);
  const eraser = openEraser({
    connection: database.connection,
    tables: shapes,
    whenFree: changeLog.whenFree,
    forgetWords: () => forgetRemovedWords(database.connection),
  });
  const hasAccount = (id: string) => accounts.get(id) !== undefined;
  const opportunityName = (id: string) => opportunities.get(id)?.name;
  const demo = {
    ...{ changeLog, now, team, accounts, people, maps, opportunities, activities, tasks, roi },
    ...createDemoRepository(database),
    content: () => readDemoContent(join(resources, 'content', 'demo.json')),
    map: () => readDemoMap(join(resources, 'content', 'demo-map.json')),
    poc: () => readDemoPoc(join(resources, 'content', 'demo-poc.json')),
    ...{ pocs, planTemplates, plans: { ...plans, ...openPlanFilling({ pocs, plans }) } },
    model: () => readModelFile(join(resources, 'examples', 'bank-customer-service.json')),
  };

  function readCustomerRoi(opportunityId: string): CustomerRoi | undefined {
    const stored = roi.ofOpportunity(opportunityId);
    const accountName = opportunities.accountName(opportunityId);
    if (stored === undefined || accountName === undefined) return undefined;
    return { accountName, model: toCustomerModel(stored.model) };
  }

  const router = implement(contract)
    .$context<RequestContext>()
    .use(refuseOtherAudiences)
    .use(tellBusy)
    .router({
      accounts: createAccountsRouter({ accounts, changeLog, now, myId: () => team.me()?.id ?? null }),
      opportunities: createOpportunitiesRouter({ opportunities, changeLog, hasAccount }),
      people: createPeopleRouter({
        ...{ people, changeLog, hasAccount, followEvidence: maps.followEvidence },
        forgetElsewhere: openForgetting({ connection: database.connection, tables: shapes, now }),
        eraseForGood: (ids) => eraser.eraseWithAll('people', ids),
        records: {
          ...{ dealsOf: maps.ofPerson, mapOf: maps.read, teammates: team.list },
          activitiesOf: (id) => activities.list({ kind: 'person', id }),
          tasksOf: (id) => tasks.list({ kind: 'person', id }),
          pocRolesOf: openPocRoles(database),
        },
      }),
      decisionMap: createDecisionMapRouter({
        ...{ maps, changeLog, opportunityName, newId: database.newId },
        person: people.get,
        hasTeammate: people.relationships.hasTeammate,
        myId: () => team.me()?.id ?? null,
      }),
      poc: createPocRouter({
        ...{ pocs, plans, ownTemplates: createTemplateRepository(database) },
        templates: planTemplates,
        ...{ changeLog, links, now },
        myName: () => team.me()?.name ?? '',
      }),
      activities: createActivitiesRouter({
        ...{ activities, changeLog, links },
        resolve: prepareQuickResolver(database, {
          findAccounts: (query) => accounts.find({ query, limit: 4, outside: null }),
          findPeople: (query, accountId) => people.find({ query, accountId, limit: 4 }),
        }),
        addFollowUp: (task, { accountId, opportunityId, personIds: [personId = null] }) => {
          tasks.create({ ...task, accountId, opportunityId, personId });
        },
      }),
      tasks: createTasksRouter({ tasks, changeLog, links }),
      home: createHomeRouter({
        home: createHomeRepository(database, taskColumns, { columns: activityColumns, rowOf: activityRowOf }),
        planDue: (today) => planDue({ pocs, plans }, today),
      }),
      roi: createRoiRouter({ roi, changeLog, language, templates: openTemplates(join(resources, 'templates')) }),
      presentation: createPresentationRouter({
        ...{ ...services, readCustomerRoi },
        readCustomerPoc: customerPocReader({ pocs, plans, now }),
      }),
      search: createSearchRouter({ search: createSearchRepository(database) }),
      history: createHistoryRouter({ history: createHistoryRepository(database), changeLog }),
      team: createTeamRouter({ team, changeLog }),
      views: createViewsRouter({ views: createViewRepository(database), changeLog }),
      attachments: createAttachmentsRouter({
        ...{ ...services, ...files, attachments, changeLog, hasAccount },
        accountOfOpportunity: links.accountOfOpportunity,
      }),
      bin: createBinRouter({
        ...{ bin: createBinRepository(database), eraser, changeLog, now, tidyFiles: files.tidy },
        restoreSteps: (batch) => restoreSteps(database.connection, shapes, batch),
      }),
      intake: createIntakeRouter({
        ...{ changeLog, newId: database.newId, intake: createIntakeRepository(database) },
        backUp: () => database.backUpBeforeImport(),
      }),
      handover: createHandover({
        ...services,
        ...{ contents: files.contents, teammates: team.list, followEvidence: maps.followEvidence },
      }),
      choices: createChoicesRouter({ choices: createChoiceRepository(database), changeLog }),
      demo: createDemoRouter({ ...demo, language }),
      system: createSystemRouter(services),
    });

  const purgeBin = () => eraser.eraseDeletedBefore(binStart(now()));
  return { router, files, purgeBin, loadDemo: (inLanguage: Language): LoadedDemo => loadDemo(demo, inLanguage) };
}
