import { ownerOf } from './add-account.ts';
import { type DemoFilling, peopleByCode } from './demo-filling.ts';

/** What happened, what is planned and what is to be done, around today. */
export function addRound(filling: DemoFilling, accountId: string, opportunityId: string): void {
  const { services, content, say, day, workday } = filling;
  const ownerId = ownerOf(filling);
  const people = peopleByCode(filling, accountId);
  const ids = (codes: readonly string[]) => codes.flatMap((code) => people.get(code) ?? []);
  for (const { inDays, people: codes, subject, place, body, ...facts } of content.activities) {
    services.activities.create(accountId, {
      ...{ ...facts, opportunityId, day: workday(inDays), subject: say(subject), place: say(place), body: say(body) },
      ...{ personIds: ids(codes), teammateIds: [ownerId] },
    });
  }
  for (const { title, dueInDays, person } of content.tasks) {
    const dueOn = dueInDays === null ? null : day(dueInDays);
    const personId = person === null ? null : (people.get(person) ?? null);
    services.tasks.create({ title: say(title), dueOn, ownerId, accountId, opportunityId, personId });
  }
}
