import type { HandoverScope } from '../../shared/handover/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { rawRowRule } from '../database/raw-row-rule.ts';
import { shapeOf } from '../database/references.ts';
import { openRowWriter } from '../database/row-writer.ts';
import { recordTables } from '../database/schema.ts';
import { collectRows } from './collect.ts';
import { handedTables } from './handed-tables.ts';
import { createHandoverRouter, type HandoverServices } from './router.ts';

/** Where bundles are written to and read from: chosen by the user in a dialog, never named by the window. */
export type HandoverDialogs = Pick<HandoverServices, 'chooseTarget' | 'chooseBundle'>;

interface HandoverWiring extends HandoverDialogs, Pick<HandoverServices, 'contents' | 'followEvidence'> {
  readonly database: WorkbenchDatabase;
  readonly teammates: () => readonly { readonly id: string; readonly name: string; readonly isMe: boolean }[];
}

/** Hands over every record table as the schema describes it. */
export function createHandover({ database, teammates, ...given }: HandoverWiring) {
  const { contents, followEvidence, chooseTarget, chooseBundle } = given;
  const { connection, changeLog, now } = database;
  const handed = recordTables.flatMap((table) => {
    const shape = shapeOf(table);
    const model = handedTables[shape.name]?.model;
    return model === undefined ? [] : [{ shape, rule: rawRowRule(table, model) }];
  });
  const shapes = handed.map(({ shape }) => shape);
  const accountName = connection.prepare<[string], string>('SELECT name FROM accounts WHERE id = ?').pluck();
  const teammate = (id: string) => teammates().find((candidate) => candidate.id === id);
  return createHandoverRouter({
    ...{ contents, followEvidence, changeLog, shapes, now, chooseTarget, chooseBundle },
    collect: (scope: HandoverScope) => collectRows(connection, shapes, scope),
    nameOf: { account: (id) => accountName.get(id), teammate: (id) => teammate(id)?.name },
    writer: openRowWriter(connection),
    rules: new Map(handed.map(({ shape, rule }) => [shape.name, rule])),
    schema: Number(connection.pragma('user_version', { simple: true })),
    teammateNamed: (name) => teammates().find((candidate) => candidate.name === name)?.id,
    myId: () => teammates().find(({ isMe }) => isMe)?.id ?? null,
  });
}
