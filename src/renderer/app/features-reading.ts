/** Which tables each feature's queries read; `roi` reads its own four and the deal that a model belongs to. */
const tablesRead = {
  accounts: ['accounts', 'integrations', 'opportunities', 'activities', 'attendees', 'tasks', 'teammates'],
  opportunities: ['accounts', 'opportunities', 'criteria_met', 'teammates'],
  people: [
    'people',
    'employments',
    'acquaintances',
    'distinctions',
    'relationships',
    'stakeholders',
    'opportunities',
    'accounts',
    'attendees',
    'activities',
    'teammates',
  ],
  decisionMap: [
    'stakeholders',
    'judgements',
    'map_edges',
    'decision_layers',
    'map_mutes',
    'map_scorings',
    'decision_simulations',
    'people',
    'accounts',
    'opportunities',
    'acquaintances',
    'relationships',
    'attendees',
    'activities',
    'teammates',
  ],
  poc: [
    'pocs',
    'poc_criteria',
    'poc_runs',
    'poc_results',
    'poc_datasets',
    'poc_changes',
    'poc_issues',
    'poc_efforts',
    'poc_sign_offs',
    'poc_tasks',
    'poc_links',
    'poc_templates',
    'work_calendars',
    'opportunities',
    'accounts',
    'people',
    'teammates',
  ],
  activities: ['activities', 'attendees', 'accounts', 'opportunities', 'people', 'teammates'],
  tasks: ['tasks', 'accounts', 'opportunities', 'people', 'teammates'],
  home: [
    ...['accounts', 'people', 'stakeholders', 'opportunities', 'activities', 'attendees', 'tasks', 'teammates'],
    ...['pocs', 'poc_tasks', 'poc_links', 'work_calendars'],
  ],
  team: ['teammates'],
  views: ['saved_views'],
  roi: ['roi_models', 'roi_drivers', 'roi_scenarios', 'roi_lines', 'opportunities'],
  search: ['accounts', 'opportunities', 'people', 'activities', 'tasks', 'attachments'],
  attachments: ['attachments', 'accounts', 'opportunities', 'activities', 'teammates'],
  demo: ['accounts'],
} as const;

/** What reads the change log itself, or whatever hangs on an account, follows every change. */
const readingAll = ['history', 'bin', 'handover'] as const;

export type ReadingFeature = keyof typeof tablesRead | (typeof readingAll)[number];

const features = Object.keys(tablesRead) as readonly (keyof typeof tablesRead)[];

/** The features whose queries are out of date after a change of these tables; a table nobody names concerns all. */
export function featuresReading(changed: readonly string[]): readonly ReadingFeature[] {
  const known = new Set<string>(features.flatMap((feature) => tablesRead[feature]));
  const isNews = changed.some((table) => !known.has(table));
  const concerned = features.filter((feature) => isNews || changed.some((table) => reads(feature, table)));
  return [...concerned, ...readingAll];
}

function reads(feature: keyof typeof tablesRead, table: string): boolean {
  const tables: readonly string[] = tablesRead[feature];
  return tables.includes(table);
}
