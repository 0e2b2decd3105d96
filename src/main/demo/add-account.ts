import { type DemoFilling, peopleByCode } from './demo-filling.ts';

/** The customer below its group, with its register, its people and who knows whom; answers its id. */
export function addAccount(filling: DemoFilling): string {
  const { services, content, say } = filling;
  const ownerId = ownerOf(filling);
  const { group, account } = content;
  const parent = services.accounts.create({ ...worded(filling, group), kind: 'group', ownerId }, true);
  const { id } = services.accounts.create(
    {
      ...worded(filling, account),
      ...{ parentId: parent.id, ownerId, source: account.source, sourceDetail: say(account.sourceDetail) },
      ...{ tags: account.tags.map(say), needs: say(account.needs) },
      ...{ decisionOrientation: account.decisionOrientation, adaptability: account.adaptability },
    },
    true,
  );
  for (const { name, role, note, kind, status } of content.integrations) {
    services.accounts.integrations.create(id, { kind, status, name: say(name), role: say(role), note: say(note) });
  }
  for (const { name, title, department, phone, email, cadenceDays } of content.people) {
    const words = { name: say(name), title: say(title), department: say(department) };
    services.people.create(id, { ...words, phone, email, cadenceDays });
  }
  addTies(filling, id, ownerId);
  return id;
}

function worded({ say }: DemoFilling, { name, region, background, industry, size }: DemoFilling['content']['group']) {
  return { name: say(name), region: say(region), background: say(background), industry, size };
}

/** Marked as the user only where nobody is yet: home shows whose day it is. */
export function ownerOf({ services: { team }, content, say }: DemoFilling): string {
  const present = team.list();
  const { owner } = content;
  const known = present.find(({ name }) => name === owner.zh || name === owner.en);
  return (known ?? team.create({ name: say(owner), isMe: !present.some(({ isMe }) => isMe) })).id;
}

function addTies(filling: DemoFilling, accountId: string, teammateId: string): void {
  const { content, say } = filling;
  const { acquaintances, relationships } = filling.services.people;
  const people = peopleByCode(filling, accountId);
  for (const { person, other, kind, note } of content.acquaintances) {
    const [personId, otherId] = [people.get(person), people.get(other)];
    if (personId !== undefined && otherId !== undefined)
      acquaintances.add({ personId, otherId, kind, note: say(note) });
  }
  for (const { person, level, wantedLevel } of content.relationships) {
    const personId = people.get(person);
    if (personId !== undefined) relationships.set({ personId, teammateId, level, wantedLevel });
  }
}
