import { z } from 'zod';
import { activityRow } from '../activities/model.ts';
import { mapEdge } from '../decision-map/edge.ts';
import { judgement } from '../decision-map/judgement.ts';
import { mapStakeholder } from '../decision-map/map.ts';
import { mute } from '../decision-map/mute.ts';
import { personDeal } from '../decision-map/person-deal.ts';
import { calendarDate } from '../kernel/calendar-date.ts';
import { signOff } from '../poc/sign-off.ts';
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

const pocRoles = ['lead', 'criterion-for', 'criterion-owner', 'witness', 'signer', 'plan-owner'] as const;

/** What a person is in a POC: who leads it, whom a criterion is for, who answers for it, saw a round, signed or answers for a line. */
const pocRole = z.strictObject({
  role: z.enum(pocRoles),
  pocName: z.string(),
  opportunityName: z.string(),
  /** The criterion, the number of the round, the line of the plan, the name that was signed with; else empty. */
  what: z.string(),
  /** When the round was, or it was signed. */
  day: calendarDate.nullable(),
  /** What a signature says besides; null of other roles. */
  signed: signOff
    .pick({
      ...{ outcome: true, signerTitle: true, signerLayer: true, method: true, conditions: true, dissent: true },
    })
    .extend({ isDrawn: z.boolean() })
    .nullable(),
});
export type PocRole = Readonly<z.infer<typeof pocRole>>;

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
  pocRoles: z.array(pocRole),
});
export type PersonalData = Readonly<z.infer<typeof personalData>>;
