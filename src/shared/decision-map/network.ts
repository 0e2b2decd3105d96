import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';
import { acquaintance, relationshipLevel } from '../people/model.ts';

/** Somebody who may know the way to a stakeholder. */
const networkPerson = z.strictObject({
  id: recordId,
  name: z.string(),
  title: z.string(),
  accountName: z.string(),
});

/** How well a teammate knows somebody of the network. */
const networkRelationship = z.strictObject({
  teammateId: recordId,
  teammateName: z.string(),
  personId: recordId,
  level: relationshipLevel,
});

/** Everybody within three acquaintances of a deal's people, and whom of them our side knows. */
export const network = z.strictObject({
  people: z.array(networkPerson),
  acquaintances: z.array(acquaintance.omit({ createdAt: true })),
  relationships: z.array(networkRelationship),
});
export type Network = Readonly<z.infer<typeof network>>;
