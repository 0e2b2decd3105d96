import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { implement } from '@orpc/server';
import { handoverContract } from '../../shared/handover/contract.ts';
import type { HandoverContents, HandoverScope, TakeInReport } from '../../shared/handover/model.ts';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { RawRowRule } from '../database/raw-row-rule.ts';
import type { TableShape } from '../database/references.ts';
import type { RowWriter } from '../database/row-writer.ts';
import { type BundleContents, bundleText, contentsOf } from './bundle-text.ts';
import type { CollectedRows } from './collect.ts';
import { countKinds } from './count-kinds.ts';
import { BundleRefused } from './envelope.ts';
import { openBundle, type ReadBundle } from './open-bundle.ts';
import { planTakeIn } from './plan.ts';
import { withProgress } from './progress.ts';
import { type ContentTaker, takeContents } from './take-contents.ts';
import { takeInSteps } from './take-in.ts';
import { writeBundle } from './write-bundle.ts';

export interface HandoverServices {
  readonly collect: (scope: HandoverScope) => CollectedRows;
  /** Names of accounts and teammates; undefined when there is none. */
  readonly nameOf: Readonly<Record<'account' | 'teammate', (id: string) => string | undefined>>;
  readonly contents: BundleContents & ContentTaker;
  readonly changeLog: ChangeLog;
  readonly writer: RowWriter;
  readonly shapes: readonly TableShape[];
  readonly rules: ReadonlyMap<string, RawRowRule>;
  readonly schema: number;
  readonly now: () => Date;
  readonly teammateNamed: (name: string) => string | undefined;
  readonly myId: () => string | null;
  readonly followEvidence: (stakeholderId: string) => void;
  readonly chooseTarget: (webContentsId: number, suggestedName: string) => Promise<string | null>;
  readonly chooseBundle: (webContentsId: number) => Promise<string | null>;
}

/** Leaves room in the bundle's name for how many more there are. */
const longestFirstName = 190;

interface ChosenBundle {
  readonly id: string;
  readonly path: string;
  readonly read: ReadBundle | null;
}

export function createHandoverRouter(services: HandoverServices) {
  const { collect, nameOf, contents, changeLog, schema, now, rules, chooseTarget, chooseBundle } = services;
  const procedures = implement(handoverContract).$context<RequestContext>();
  let chosen: ChosenBundle | null = null;

  function named(scope: HandoverScope, missing: (entity: string, id: string) => Error): string {
    switch (scope.kind) {
      case 'accounts': {
        const names = scope.accountIds.map((id) => nameOf.account(id) ?? raise(missing('account', id)));
        const first = `${names[0]}`.slice(0, longestFirstName);
        return names.length === 1 ? first : `${first} +${names.length - 1}`;
      }
      case 'owner':
        return nameOf.teammate(scope.ownerId) ?? raise(missing('teammate', scope.ownerId));
      default:
        return assertNever(scope);
    }
  }

  function reportOn({ header, rows }: ReadBundle, skipped: number): TakeInReport {
    const plan = planTakeIn(rows, services);
    const isComing = plan.rows.some(({ standing }) => standing === 'new' || standing === 'newer-in-bundle');
    const changes = isComing || plan.removed.length > 0;
    return { name: header.name, createdAt: header.createdAt, kinds: [...plan.kinds], skipped, changes };
  }

  async function takeIn(
    bundle: ReadBundle,
    newOwner: 'keep' | 'me',
    onProgress: (share: number) => void,
    signal?: AbortSignal,
  ) {
    await changeLog.whenFree();
    await takeContents(bundle, contents, signal);
    const plan = planTakeIn(bundle.rows, services);
    const report = reportOn(bundle, 0);
    let skipped = 0;
    const steps = takeInSteps(plan, {
      ...services,
      newOwner,
      myId: services.myId(),
      onSkip: () => (skipped += 1),
    });
    const action = { name: 'handover.take-in', subject: bundle.header.name, field: null } as const;
    const onDone = (done: number) => onProgress(done / Math.max(1, plan.rows.length));
    await changeLog.runLongBatch(action, steps, { signal, onProgress: onDone });
    return { ...report, skipped };
  }

  return procedures.router({
    measure: procedures.measure.handler(({ input, errors }): HandoverContents => {
      const name = named(input, (entity, id) => errors.NOT_FOUND({ data: { entity, id } }));
      const rows = collect(input);
      const kept = new Set(contentsOf(rows, contents));
      const sizes = new Map((rows.get('attachments') ?? []).map((row) => [String(row.sha256), Number(row.size)]));
      const bytes = [...sizes].reduce((sum, [sha256, size]) => sum + (kept.has(sha256) ? size : 0), 0);
      return { name, counts: countKinds(rows), bytes };
    }),
    save: procedures.save.handler(async function* ({ input: { scope, passphrase }, context, errors, signal }) {
      const name = named(scope, (entity, id) => errors.NOT_FOUND({ data: { entity, id } }));
      const path = await chooseTarget(context.webContentsId, `${name}.pswb`);
      if (path === null) return yield { kind: 'done' as const, file: null };
      yield* withProgress(async (onProgress) => {
        const options = { name, schema, createdAt: now().toISOString(), contents, onProgress };
        await changeLog.whenFree();
        await writeBundle(path, bundleText(collect(scope), options), passphrase, signal).catch((error) => {
          if (signal?.aborted === true) throw error;
          throw errors.REFUSED({ data: { reason: 'file-not-written', detail: {} }, cause: error });
        });
        return { kind: 'done' as const, file: basename(path) };
      });
    }),
    choose: procedures.choose.handler(async ({ context }) => {
      const path = await chooseBundle(context.webContentsId);
      if (path === null) return null;
      chosen = { id: randomUUID(), path, read: null };
      return { bundle: chosen.id, file: basename(path) };
    }),
    read: procedures.read.handler(async ({ input: { bundle, passphrase }, errors }) => {
      if (chosen?.id !== bundle) throw errors.NOT_FOUND({ data: { entity: 'bundle', id: bundle } });
      try {
        const read = await openBundle(chosen.path, passphrase, schema, rules);
        chosen = { ...chosen, read };
        return reportOn(read, 0);
      } catch (error) {
        throw error instanceof BundleRefused ? errors.REFUSED(refusal(error)) : error;
      }
    }),
    takeIn: procedures.takeIn.handler(async function* ({ input: { bundle, newOwner }, errors, signal }) {
      const read = chosen?.id === bundle ? chosen.read : null;
      if (read === null) throw errors.NOT_FOUND({ data: { entity: 'bundle', id: bundle } });
      try {
        yield* withProgress(async (onProgress) => {
          const report = await takeIn(read, newOwner, onProgress, signal);
          return { kind: 'done' as const, report };
        });
        chosen = null;
      } catch (error) {
        throw error instanceof BundleRefused ? errors.REFUSED(refusal(error)) : error;
      }
    }),
    forget: procedures.forget.handler(({ input: { bundle } }) => {
      if (chosen?.id === bundle) chosen = null;
    }),
  });
}

function refusal(error: BundleRefused) {
  return { data: { reason: `bundle-${error.failure}`, detail: error.detail }, cause: error };
}

function raise(error: Error): never {
  throw error;
}
