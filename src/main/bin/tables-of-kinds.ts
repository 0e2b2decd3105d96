import type { BinKind } from '../../shared/bin/model.ts';

/** The table of each kind, and the field that names a record; a model is named by the action that removed it. */
export const binTables: Readonly<Record<BinKind, { readonly table: string; readonly name: string | null }>> = {
  account: { table: 'accounts', name: 'name' },
  opportunity: { table: 'opportunities', name: 'name' },
  person: { table: 'people', name: 'name' },
  activity: { table: 'activities', name: 'subject' },
  task: { table: 'tasks', name: 'title' },
  attachment: { table: 'attachments', name: 'name' },
  poc: { table: 'pocs', name: 'name' },
  pocTemplate: { table: 'poc_templates', name: 'name' },
  roiModel: { table: 'roi_models', name: null },
  integration: { table: 'integrations', name: 'name' },
  teammate: { table: 'teammates', name: 'name' },
  view: { table: 'saved_views', name: 'name' },
};

const kindsByTable = new Map(Object.entries(binTables).map(([kind, { table }]) => [table, kind as BinKind]));

/** The kind whose records a table holds; undefined for tables that only hang on others. */
export function kindOfTable(table: string): BinKind | undefined {
  return kindsByTable.get(table);
}
