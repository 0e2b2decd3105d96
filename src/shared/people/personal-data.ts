import { z } from 'zod';
import { activityRow } from '../activities/model.ts';
import { mapEdge } from '../decision-map/edge.ts';
import { judgement } from '../decision-map/judgement.ts';
import { mapStakeholder } from '../decision-map/map.ts';
import { mute } from '../decision-map/mute.ts';
import { personDeal } from '../decision-map/person-deal.ts';
import { taskRow } from '../tasks/model.ts';
import { employment, personDetail } from './model.ts';
import { acquaintanceOfPerson, relationshipOfPerson } from './ties.ts';

/** A person's part in a deal with all that is believed of him there, why, and to whom he is tied. */
const personalPart = z.strictObject({
  deal: personDeal.pick({ opportunityName: true, accountName: true, stage: true }),
  part: mapStakeholder,
  /** The layer's own name; empty where it has the usual one of its kind. */
  layerName: z.string(),
  judgements: z.array(judgement.extend({ authorName: z.string() })),
  edges: z.array(mapEdge.extend({ fromName: z.string(), toName: z.string() })),
  mutes: z.array(mute),
});
export type PersonalPart = Readonly<z.infer<typeof personalPart>>;

/** Everything that is held about one person. */
export const personalData = z.strictObject({
  person: personDetail,
  employments: z.array(employment),
  acquaintances: z.array(acquaintanceOfPerson),
  relationships: z.array(relationshipOfPerson),
  parts: z.array(personalPart),
  /** What he took part in, or is to. */
  activities: z.array(activityRow),
  tasks: z.array(taskRow),
});
export type PersonalData = Readonly<z.infer<typeof personalData>>;
