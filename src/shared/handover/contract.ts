import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { handoverContents, handoverScope, newOwners, shortestPassphrase, takeInReport } from './model.ts';

const bundle = z.uuid();
const passphrase = z.string().min(shortestPassphrase).max(1000);
const share = z.number().min(0).max(1);

const saving = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), share }),
  /** `file` is the name of the file written; null when the user chose none. */
  z.strictObject({ kind: z.literal('done'), file: z.string().nullable() }),
]);

const takingIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), share }),
  z.strictObject({ kind: z.literal('done'), report: takeInReport }),
]);

/**
 * Handing accounts over as one encrypted file, and taking such a file in. Reading is REFUSED with reasons
 * `bundle-foreign`, `bundle-newer`, `bundle-truncated`, `bundle-damaged`, `bundle-invalid` (`field`), `bundle-too-large` and `bundle-passphrase`.
 */
export const handoverContract = {
  /** What a bundle would hold. */
  measure: internalProcedure.input(handoverScope).output(handoverContents),
  /** Asks where to and writes the bundle, whole or not at all. */
  save: internalProcedure.input(z.strictObject({ scope: handoverScope, passphrase })).output(eventIterator(saving)),
  /** Asks for a bundle; null when the user chose none. Nothing of it is read but what it says of itself in clear. */
  choose: internalProcedure.output(z.strictObject({ bundle, file: z.string() }).nullable()),
  /** Reads the whole bundle and says what taking it in would do; writes nothing. */
  read: internalProcedure.input(z.strictObject({ bundle, passphrase: z.string().max(1000) })).output(takeInReport),
  /** Takes a bundle that was read in, as one step of undo. */
  takeIn: internalProcedure
    .input(z.strictObject({ bundle, newOwner: z.enum(newOwners) }))
    .output(eventIterator(takingIn)),
  /** Forgets a bundle and its key. */
  forget: internalProcedure.input(z.strictObject({ bundle })).output(z.void()),
};
