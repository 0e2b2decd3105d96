import { accounts, integrations } from '../accounts/tables.ts';
import { activities, attendees } from '../activities/tables.ts';
import { attachments } from '../attachments/tables.ts';
import {
  decisionLayers,
  decisionSimulations,
  judgements,
  mapEdges,
  mapMutes,
  mapScorings,
  stakeholders,
} from '../decision-map/tables.ts';
import { criteriaMet, opportunities } from '../opportunities/tables.ts';
import { acquaintances, distinctions, employments, people, relationships } from '../people/tables.ts';
import {
  pocChanges,
  pocCriteria,
  pocDatasets,
  pocEfforts,
  pocIssues,
  pocLinks,
  pocResults,
  pocRuns,
  pocSignOffs,
  pocs,
  pocTasks,
  pocTemplates,
  workCalendars,
} from '../poc/tables.ts';
import { roiDrivers, roiLines, roiModels, roiScenarios } from '../roi/tables.ts';
import { tasks } from '../tasks/tables.ts';
import { teammates } from '../team/tables.ts';
import { savedViews } from '../views/tables.ts';

export { accounts, integrations } from '../accounts/tables.ts';
export { activities, attendees } from '../activities/tables.ts';
export { attachments } from '../attachments/tables.ts';
export { storedChoices } from '../choices/tables.ts';
export {
  decisionLayers,
  decisionSimulations,
  judgements,
  mapEdges,
  mapMutes,
  mapScorings,
  stakeholders,
} from '../decision-map/tables.ts';
export { changeBatches, changeContext, changes } from '../history/tables.ts';
export { criteriaMet, opportunities } from '../opportunities/tables.ts';
export { acquaintances, distinctions, employments, people, relationships } from '../people/tables.ts';
export {
  pocChanges,
  pocCriteria,
  pocDatasets,
  pocEfforts,
  pocIssues,
  pocLinks,
  pocResults,
  pocRuns,
  pocSignOffs,
  pocs,
  pocTasks,
  pocTemplates,
  workCalendars,
} from '../poc/tables.ts';
export { roiDrivers, roiLines, roiModels, roiScenarios } from '../roi/tables.ts';
export { searchEntries } from '../search/tables.ts';
export { tasks } from '../tasks/tables.ts';
export { teammates } from '../team/tables.ts';
export { savedViews } from '../views/tables.ts';

/** Tables of the user's records: each is under the change log, a line a feature; parents before their children. */
export const recordTables = [
  teammates,
  ...[accounts, integrations],
  ...[opportunities, criteriaMet],
  ...[people, employments, acquaintances, distinctions, relationships],
  ...[stakeholders, judgements, mapEdges, decisionLayers, mapMutes, mapScorings, decisionSimulations],
  ...[pocs, pocCriteria, pocRuns, pocResults, pocDatasets, pocChanges, pocIssues, pocEfforts, pocSignOffs],
  ...[pocTasks, pocLinks, pocTemplates, workCalendars],
  ...[activities, attendees],
  tasks,
  attachments,
  savedViews,
  ...[roiModels, roiDrivers, roiScenarios, roiLines],
] as const;
