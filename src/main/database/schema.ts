import { accounts } from '../accounts/tables.ts';
import { opportunities } from '../opportunities/tables.ts';
import { people } from '../people/tables.ts';
import { roiDrivers, roiLines, roiModels, roiScenarios } from '../roi/tables.ts';

export { changeBatches, changeContext, changes } from '../history/tables.ts';
export { searchEntries } from '../search/tables.ts';
export { accounts, opportunities, people, roiDrivers, roiLines, roiModels, roiScenarios };

/** Tables of the user's records: each is under the change log, a line a feature. */
export const recordTables = [accounts, opportunities, people, roiModels, roiDrivers, roiScenarios, roiLines] as const;
