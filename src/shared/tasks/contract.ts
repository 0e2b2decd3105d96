import { z } from 'zod';
import { timelineScope } from '../activities/scope.ts';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { task, taskFields, taskFinding, taskRow } from './model.ts';

/** Procedures on what is to be done. */
export const tasksContract = {
  /** Open tasks first, the soonest due on top and those without a day last; then the done ones, the latest on top. */
  list: internalProcedure.input(timelineScope).output(z.array(taskRow)),
  /** A task about a deal is about its customer too. */
  create: internalProcedure
    .input(z.strictObject({ ...taskFields.partial().required({ title: true }).shape, ...taskFinding.partial().shape }))
    .output(task),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: taskFields.partial() })).output(task),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
