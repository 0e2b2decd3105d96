import { noDay, stepRanks } from '../../shared/accounts/next-step.ts';
import { contactKinds } from '../../shared/activities/model.ts';
import { opportunityStages } from '../../shared/opportunities/model.ts';

/** Facts of the account `a` as SQL expressions; each reads one index, from the account's place in it. */

const isOpen = "o.stage NOT IN ('won', 'lost')";
const rank = `CASE o.stage ${opportunityStages.map((stage, place) => `WHEN '${stage}' THEN ${place}`).join(' ')} END`;

/** Something of the account's open deals. */
function ofOpenDeals(expression: string): string {
  return `(SELECT ${expression} FROM opportunities AS o WHERE o.account_id = a.id AND ${isOpen})`;
}

export const openAmount = ofOpenDeals('sum(o.amount)');
export const stageRank = ofOpenDeals(`max(${rank})`);
export const expectedDate = ofOpenDeals('min(o.expected_date)');
export const opportunityCount = '(SELECT count(*) FROM opportunities AS o WHERE o.account_id = a.id)';

/** All that the row tells of its deals in one reading: count, open amount, furthest stage, next date, open stages. */
export const dealFacts = `(SELECT json_array(
    count(*), sum(o.amount) FILTER (WHERE ${isOpen}), max(${rank}) FILTER (WHERE ${isOpen}),
    min(o.expected_date) FILTER (WHERE ${isOpen}),
    json_group_array(json_array(o.stage, o.stage_since)) FILTER (WHERE ${isOpen}))
  FROM opportunities AS o WHERE o.account_id = a.id)`;

const contacts = contactKinds.map((kind) => `'${kind}'`).join(', ');

/** Day of the latest contact that took place. */
export const lastContact = `(SELECT c.day FROM activities AS c
  WHERE c.account_id = a.id AND c.status = 'done' AND c.kind IN (${contacts}) ORDER BY c.day DESC LIMIT 1)`;

/** Ends a part of what is read in one: no text holds it. */
export const partEnd = '\u001f';
const then = (...parts: readonly string[]) => parts.map((part) => ` || char(31) || ${part}`).join('');

/**
 * The soonest next step by the rule of `nearestStep`: day, rank of its kind and text in one, so that a minimum finds
 * it; behind the text of a deal's step, the deal.
 */
export const nextStep = `nullif(min(
  coalesce((SELECT min(coalesce(o.next_step_date, '${noDay}') || '${stepRanks.deal}' || o.next_step${then('o.name', 'o.id')})
    FROM opportunities AS o
    WHERE o.account_id = a.id AND ${isOpen} AND (o.next_step_date IS NOT NULL OR o.next_step <> '')), '~'),
  coalesce((SELECT t.due_on || '${stepRanks.task}' || t.title FROM tasks AS t
    WHERE t.account_id = a.id AND t.done_at IS NULL AND t.due_on IS NOT NULL ORDER BY t.due_on LIMIT 1), '~'),
  coalesce((SELECT p.day || '${stepRanks.activity}' || p.subject FROM activities AS p
    WHERE p.account_id = a.id AND p.status = 'planned' ORDER BY p.day LIMIT 1), '~')), '~')`;
