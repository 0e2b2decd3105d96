import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { criterion, criterionFields } from './criterion.ts';
import { poc, pocFields, pocRow, pocStatuses } from './model.ts';
import {
  changeRequest,
  changeRequestFields,
  dataset,
  datasetFields,
  effort,
  effortFields,
  issue,
  issueFields,
} from './registers.ts';
import { possibleResult, result, run, runFields } from './run.ts';
import { planContract } from './schedule/contract.ts';
import { planDay } from './schedule/work-year.ts';
import { signOff, signOffFields } from './sign-off.ts';
import { pocTeamFigures } from './team-figures.ts';

const one = z.strictObject({ id: recordId });
const written = pocFields.extend({ startsOn: planDay.nullable(), goLiveOn: planDay.nullable() });

/** The three procedures of a register of a POC: lines are added, changed and taken out one by one, each a step of undo. */
function register<Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape, z.core.$strict>) {
  return {
    add: internalProcedure.input(z.strictObject({ pocId: recordId, fields })).output(recordId),
    update: internalProcedure.input(z.strictObject({ id: recordId, changes: fields.partial() })).output(z.void()),
    remove: internalProcedure.input(one).output(z.void()),
  };
}

/** A POC with all that hangs on it but its plan. */
const pocInFull = z.strictObject({
  poc: pocRow,
  criteria: z.array(criterion),
  runs: z.array(run),
  results: z.array(result),
  datasets: z.array(dataset),
  changes: z.array(changeRequest),
  issues: z.array(issue),
  efforts: z.array(effort),
  signOffs: z.array(signOff),
});
export type PocInFull = Readonly<z.infer<typeof pocInFull>>;

/** Procedures on POCs. */
export const pocContract = {
  /** All POCs, or those of one deal, the latest first. */
  list: internalProcedure.input(z.strictObject({ opportunityId: recordId.nullable() })).output(z.array(pocRow)),
  get: internalProcedure.input(one).output(pocInFull),
  /** How all POCs went, or those that began in a year. */
  teamFigures: internalProcedure
    .input(z.strictObject({ year: z.number().int().min(1).max(9999).nullable() }))
    .output(pocTeamFigures),
  create: internalProcedure
    .input(written.partial().required({ name: true }).extend({ opportunityId: recordId }))
    .output(poc),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: written.partial() })).output(z.void()),
  remove: internalProcedure.input(one).output(z.void()),
  /**
   * Moves a POC to a status. Past the gate it goes only with enough points, or with a reason that is kept (REFUSED
   * `gate-closed`); at its end the reason is kept too.
   */
  move: internalProcedure
    .input(
      z.strictObject({
        id: recordId,
        status: z.enum(pocStatuses),
        overrideReason: z.string().trim().max(500),
        endReason: z.string().trim().max(5000),
      }),
    )
    .output(z.void()),
  /**
   * Locks the criteria with their hash (REFUSED `no-criteria`, `criterion-without-target`; `criteria-agreed` when others
   * are agreed already).
   */
  agree: internalProcedure.input(one).output(z.void()),
  /**
   * Opens agreed criteria again by a change request that was approved, by whom and on which day being said, since they were
   * agreed (REFUSED `change-not-approved`, `change-unsigned`, `change-before-agreement`, `change-used`). Each opens once and
   * then keeps its approval (REFUSED `change-opened-criteria`).
   */
  reopen: internalProcedure.input(z.strictObject({ id: recordId, changeId: recordId })).output(z.void()),
  /** Changes are REFUSED (`criteria-agreed`) while the criteria are agreed. */
  criteria: {
    ...register(criterionFields),
    /** All criteria of a POC in the order in which they are to stand. */
    reorder: internalProcedure
      .input(z.strictObject({ pocId: recordId, ids: z.array(recordId).max(500) }))
      .output(z.void()),
  },
  runs: register(runFields),
  results: {
    /** Writes what a round found for a criterion, in place of what stood there. */
    set: internalProcedure
      .input(z.strictObject({ runId: recordId, criterionId: recordId, fields: possibleResult }))
      .output(z.void()),
    /** Writes what one evaluation found for several criteria, into a round or a new one; answers the round's id. */
    keep: internalProcedure
      .input(
        z.strictObject({
          pocId: recordId,
          run: z.union([recordId, runFields]),
          results: z
            .array(z.strictObject({ criterionId: recordId, fields: possibleResult }))
            .min(1)
            .max(500),
        }),
      )
      .output(recordId),
    clear: internalProcedure.input(one).output(z.void()),
  },
  plan: planContract,
  datasets: register(datasetFields),
  changes: register(changeRequestFields),
  issues: register(issueFields),
  efforts: register(effortFields),
  signOffs: {
    /** Signs the results as they stand now. */
    sign: internalProcedure.input(z.strictObject({ pocId: recordId, fields: signOffFields })).output(recordId),
    remove: internalProcedure.input(one).output(z.void()),
  },
};
