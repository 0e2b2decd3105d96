import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { criterionCodes } from './exit-criteria.ts';
import {
  criterionMet,
  opportunity,
  opportunityFields,
  opportunityRow,
  opportunityStages,
  type PipelineRow,
} from './model.ts';
import { reasonsFor } from './stage-move.ts';

const criterionCode = z.enum(criterionCodes);
const met = criterionMet.pick({ metOn: true, evidence: true });

/** How a deal ended; the reason has to fit the end. */
const close = opportunityFields
  .pick({ closeNote: true, closeCompetitor: true })
  .extend({ closeReason: opportunityFields.shape.closeReason.unwrap() });

const stageChange = z
  .strictObject({
    id: recordId,
    stage: z.enum(opportunityStages),
    /** Criteria that are met from now on, e.g. ticked on the way. */
    criteria: z.array(met.extend({ criterion: criterionCode })).max(criterionCodes.length),
    /** Given exactly when the deal is won or lost. */
    close: close.nullable(),
  })
  .refine(({ stage, close: end }) =>
    end === null ? reasonsFor(stage).length === 0 : reasonsFor(stage).includes(end.closeReason),
  );

/** Procedures on deals. */
export const opportunitiesContract = {
  /** All deals, or those of one account, the soonest expected first, those without a date last. */
  list: internalProcedure.input(z.strictObject({ accountId: recordId.nullable() })).output(z.array(opportunityRow)),
  /**
   * All deals in the order in which they were made. The rows come typed from the database, whose constraints they
   * passed, and every change asks for them again: checking thousands of them once more would take as long as reading.
   */
  pipeline: internalProcedure.output(z.custom<readonly PipelineRow[]>()),
  /** Ids of the deals that typed words find, by their own or their customer's name, in characters or pinyin. */
  matching: internalProcedure.input(z.strictObject({ query: z.string().max(200) })).output(z.array(recordId)),
  get: internalProcedure.input(z.strictObject({ id: recordId })).output(opportunity),
  create: internalProcedure
    .input(opportunityFields.partial().required({ name: true }).extend({ accountId: recordId }))
    .output(opportunity),
  /** Changes anything but the stage. */
  update: internalProcedure
    .input(z.strictObject({ id: recordId, changes: opportunityFields.omit({ stage: true }).partial() }))
    .output(opportunity),
  /** Gives several deals the same owner or date, as one step. */
  bulkUpdate: internalProcedure
    .input(
      z.strictObject({
        ids: z.array(recordId).min(1).max(100_000),
        changes: opportunityFields.pick({ ownerId: true, expectedDate: true }).partial(),
      }),
    )
    .output(z.void()),
  /**
   * Moves a deal to a stage, with the criteria that were ticked and, at its end, the reason: one step. Unmet criteria
   * do not hold it back; a deal that is reopened keeps its note and loses reason and competitor.
   */
  moveStage: internalProcedure.input(stageChange).output(opportunity),
  /** The criteria the buyer has met, of all stages. */
  criteria: internalProcedure.input(z.strictObject({ id: recordId })).output(z.array(criterionMet)),
  /** Records that a criterion is met, corrects its date and evidence, or (`met` null) takes it back. */
  setCriterion: internalProcedure
    .input(z.strictObject({ id: recordId, criterion: criterionCode, met: met.nullable() }))
    .output(z.void()),
  /** Names of competitors that any deal has, the most frequent first. */
  competitors: internalProcedure.output(z.array(z.string())),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
