import { z } from 'zod';
import { decisionOrientations } from '../accounts/model.ts';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { layerKey } from './layer.ts';

/** Part a person plays in one deal (Altify): approver 批准人, decision maker 决策人, evaluator 评估人, user 使用者. */
export const buyingRoles = ['approver', 'decision-maker', 'evaluator', 'user'] as const;
export type BuyingRole = (typeof buyingRoles)[number];

/** How near to power: inner circle 核心圈, political structure 政治结构内, outside 结构外. Key players are the first two. */
export const politicalStatuses = ['inner-circle', 'political-structure', 'outside'] as const;

/** Where he stands on buying from us, from +2 to −2. */
export const stances = ['mentor', 'supporter', 'neutral', 'non-supporter', 'enemy'] as const;
export type Stance = (typeof stances)[number];

/** How much contact there has been. */
export const coverages = ['unknown', 'no-contact', 'brief', 'multiple', 'in-depth'] as const;
export type Coverage = (typeof coverages)[number];

/** How he takes to change (Miller Heiman): growth 如虎添翼, trouble 亡羊补牢, even keel 我行我素, overconfident 班门弄斧. */
export const responseModes = ['growth', 'trouble', 'even-keel', 'overconfident'] as const;

/** Whether he can stop the deal: in one field, or altogether. */
export const vetoKinds = ['none', 'scope', 'absolute'] as const;

/** The fields in which somebody may hold a veto. */
export const vetoScopes = ['technical', 'security', 'legal', 'budget', 'procurement'] as const;

/** Dormant 未触发, triggered 已触发, lifted 已解除. */
export const vetoStates = ['dormant', 'triggered', 'lifted'] as const;

/** 1 little … 5 decisive. */
const influence = z.number().int().min(1).max(5);

/** What we believe of somebody's part in a deal; each is a judgement with evidence, see `judgement.ts`. */
export const judged = z.strictObject({
  buyingRole: z.enum(buyingRoles).nullable(),
  politicalStatus: z.enum(politicalStatuses).nullable(),
  stance: z.enum(stances),
  influence,
  coverage: z.enum(coverages),
  decisionOrientation: z.enum(decisionOrientations).nullable(),
  responseMode: z.enum(responseModes).nullable(),
  vetoKind: z.enum(vetoKinds),
  vetoState: z.enum(vetoStates),
});
export type Judged = Readonly<z.infer<typeof judged>>;

/** Of somebody new nothing is known. */
export const unjudged: Judged = {
  buyingRole: null,
  politicalStatus: null,
  stance: 'neutral',
  influence: 3,
  coverage: 'unknown',
  decisionOrientation: null,
  responseMode: null,
  vetoKind: 'none',
  vetoState: 'dormant',
};

const longText = z.string().trim().max(2000);

/** What the user writes about somebody's part in a deal without judging him. */
export const stakeholderFields = z.strictObject({
  /** The layer he decides in; null = not placed yet. */
  layer: layerKey.nullable(),
  /** Who is meant while the person is unknown ("法务"); empty once there is a person. */
  placeholder: z.string().trim().max(100),
  /** The teammate who covers him in this deal. */
  coveredById: recordId.nullable(),
  /** Fields of a veto that is not absolute. */
  vetoScopes: z.array(z.enum(vetoScopes)).max(vetoScopes.length),
  /** What would make him use his veto. */
  vetoTrigger: longText,
  /** What has to be there for him to lift it. */
  vetoRelease: longText,
  /** What proves that it was lifted. */
  vetoProof: longText,
  /** What he himself gains when we win. */
  personalWin: longText,
  concerns: longText,
  note: longText,
  /** First day on which he has a part; nothing of him is on the map before it, and no evidence is from before it. */
  since: calendarDate,
  /** Last day on which he has a part; null = still. */
  until: calendarDate.nullable(),
});
export type StakeholderFields = Readonly<z.infer<typeof stakeholderFields>>;

/** Somebody's place on the canvas: pixels at 100 % zoom, `y` from the top of his lane; null = placed by the layout. */
export const place = z.strictObject({ x: z.number().nullable(), y: z.number().nullable() });
export type Place = Readonly<z.infer<typeof place>>;

/** A part in a deal: of a person (who may have others in other deals), or of somebody not known yet. */
export const stakeholder = z.strictObject({
  ...stakeholderFields.shape,
  ...judged.shape,
  ...place.shape,
  id: recordId,
  opportunityId: recordId,
  personId: recordId.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Stakeholder = Readonly<z.infer<typeof stakeholder>>;
