import { z } from 'zod';
import { calendarDate } from '../../kernel/calendar-date.ts';
import { internalProcedure } from '../../kernel/procedure.ts';
import { recordId } from '../../kernel/record-id.ts';
import { languages } from '../../kernel/text.ts';
import { mostPlanLines, planLink, planTask, planTaskFields } from '../plan.ts';
import { scheduleBases } from './schedule.ts';
import { planTemplate } from './template.ts';
import { templateFields } from './template-fields.ts';
import { planDay, workYear } from './work-year.ts';

/** A line with the names of who answers for it. */
export const planRow = planTask.extend({ ownerName: z.string(), customerName: z.string() });
export type PlanRow = Readonly<z.infer<typeof planRow>>;

/** A plan as its screen reads it; its days follow from it (`schedule.ts`). */
export const planOfPoc = z.strictObject({
  poc: z.strictObject({
    id: recordId,
    name: z.string(),
    accountId: recordId,
    accountName: z.string(),
    startsOn: calendarDate.nullable(),
    goLiveOn: calendarDate.nullable(),
    baselineOn: calendarDate.nullable(),
    /** A POC that is over is not forecast any more. */
    isOver: z.boolean(),
    /** True while nobody agreed to the criteria: a template may bring its own. */
    hasOpenCriteria: z.boolean(),
  }),
  tasks: z.array(planRow),
  links: z.array(planLink),
  /** Years whose holidays the user imported. */
  importedYears: z.array(workYear),
});
export type PlanOfPoc = Readonly<z.infer<typeof planOfPoc>>;

const fields = planTaskFields.omit({ kind: true }).extend({
  startsOn: planDay.nullable(),
  startedOn: planDay.nullable(),
  doneOn: planDay.nullable(),
});
export type PlanTaskChanges = Readonly<Partial<z.infer<typeof fields>>>;

/** What the user says of a template. */
const templateName = z.strictObject({ name: planTaskFields.shape.name, note: templateFields.shape.note.unwrap() });

/** An imported year as settings list it. */
const calendarRow = workYear.extend({ source: z.string() });

/** Procedures on the plan of a POC; each is one step of undo. */
export const planContract = {
  read: internalProcedure.input(z.strictObject({ pocId: recordId })).output(planOfPoc),
  /** A new line below another, or at the end (REFUSED `plan-full`). */
  add: internalProcedure
    .input(
      z.strictObject({
        pocId: recordId,
        name: planTaskFields.shape.name,
        kind: planTaskFields.shape.kind,
        parentId: recordId.nullable(),
        days: planTaskFields.shape.days,
        belowId: recordId.nullable(),
      }),
    )
    .output(recordId),
  /** REFUSED `plan-day-ahead` where it began or was done after today, `plan-done-before-start` where it was done before. */
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: fields.partial() })).output(z.void()),
  /** With a phase its tasks go too. */
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
  /** All lines in the order in which they are to stand, each with its phase (REFUSED `plan-circle`). */
  arrange: internalProcedure
    .input(
      z.strictObject({
        pocId: recordId,
        lines: z.array(z.strictObject({ id: recordId, parentId: recordId.nullable() })).max(mostPlanLines),
      }),
    )
    .output(z.void()),
  /** Lines of either kind, phases as a whole; REFUSED `plan-circle` with the names when they would wait for each other. */
  link: internalProcedure
    .input(z.strictObject({ fromId: recordId, toId: recordId, lagDays: planLink.shape.lagDays }))
    .output(z.void()),
  unlink: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
  /** Sets down where everything lies, as planned or as forecast today, to be measured against. */
  takeBaseline: internalProcedure
    .input(z.strictObject({ pocId: recordId, today: planDay, basis: z.enum(scheduleBases) }))
    .output(z.void()),
  /** First day and go-live are set, and everything that has not begun lies as late as it may for all to be over by then. */
  planBack: internalProcedure
    .input(z.strictObject({ pocId: recordId, startsOn: planDay.nullable(), goLiveOn: planDay }))
    .output(z.void()),
  setDates: internalProcedure
    .input(z.strictObject({ pocId: recordId, startsOn: planDay.nullable(), goLiveOn: planDay.nullable() }))
    .output(z.void()),
  /** Those that ship, then the user's own by name. */
  templates: internalProcedure.output(z.array(z.strictObject({ template: planTemplate, isOwn: z.boolean() }))),
  /**
   * Keeps a POC as a template, without names, days and figures of the customer's, or in place of another of the user's.
   * REFUSED `template-name-taken` where another of his bears the name.
   */
  saveTemplate: internalProcedure
    .input(templateName.extend({ pocId: recordId, replacesId: recordId.nullable() }))
    .output(recordId),
  /** The same with a template from a file. */
  importTemplate: internalProcedure
    .input(templateName.extend({ template: planTemplate, replacesId: recordId.nullable() }))
    .output(recordId),
  updateTemplate: internalProcedure.input(templateName.extend({ id: recordId })).output(z.void()),
  removeTemplate: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
  /** Adds the lines of a template, and its criteria when asked to (REFUSED `plan-full`). */
  applyTemplate: internalProcedure
    .input(
      z.strictObject({
        pocId: recordId,
        templateId: z.string().max(100),
        language: z.enum(languages),
        withCriteria: z.boolean(),
      }),
    )
    .output(z.void()),
  calendars: internalProcedure.output(z.array(calendarRow)),
  /** Takes years in, in place of what was imported for them before. */
  importCalendars: internalProcedure
    .input(z.strictObject({ years: z.array(workYear).min(1).max(100), source: z.string().trim().max(200) }))
    .output(z.void()),
  removeCalendar: internalProcedure.input(z.strictObject({ year: workYear.shape.year })).output(z.void()),
};
