import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { edgeFields } from './edge.ts';
import { lights } from './health.ts';
import { evidence } from './judgement.ts';
import { layerFields, layerKey, layerKinds } from './layer.ts';
import { decisionMap, mapStakeholder } from './map.ts';
import { judged, place, stakeholderFields } from './model.ts';
import { mute } from './mute.ts';
import { network } from './network.ts';
import { mapPast } from './past.ts';
import { personDeal } from './person-deal.ts';
import { scoring } from './scoring.ts';
import { assumptions } from './simulation/model.ts';

const ofId = z.strictObject({ id: recordId });
const ofDeal = z.strictObject({ opportunityId: recordId });
const ofLayer = ofDeal.extend({ key: layerKey });

/** The most people that one action may be about. */
const mostPeople = 500;
/** Cards that one act takes together: all that are chosen, be it the whole of the largest map. */
const mostCards = 5000;

/** Without a layer it is guessed from the title. A part in the deal for somebody on record, or (`personId` null) for somebody who is known by what he does alone. */
const newStakeholder = z.strictObject({
  ...stakeholderFields.pick({ placeholder: true, layer: true }).partial().shape,
  ...judged.pick({ buyingRole: true }).partial().shape,
  ...place.partial().shape,
  personId: recordId.nullable(),
});

/** Layers of a deal; the usual ones become the deal's own with the first change. */
const layers = {
  /** Refused with `layer-already`, `layer-without-name`, `layer-name-taken` or `layers-full`. */
  add: internalProcedure
    .input(
      ofDeal.extend({
        kind: z.enum(layerKinds).nullable(),
        name: layerFields.shape.name,
        position: z.number().int().min(0),
      }),
    )
    .output(layerKey),
  /** Refused with `layer-without-name` or `layer-name-taken`. */
  update: internalProcedure.input(ofLayer.extend({ changes: layerFields.partial() })).output(z.void()),
  move: internalProcedure.input(ofLayer.extend({ position: z.number().int().min(0) })).output(z.void()),
  /** Whoever left the deal is not placed any more then. Refused with `layer-has-people` or `layer-last`. */
  remove: internalProcedure.input(ofLayer).output(z.void()),
};

/** Who ties to whom. */
const edges = {
  /** Refused with `edge-to-himself`, `edge-already`, `edge-other-deal` or `edge-in-circle`. */
  add: internalProcedure
    .input(edgeFields.partial().required({ kind: true }).extend({ fromId: recordId, toId: recordId }))
    .output(recordId),
  update: internalProcedure.input(ofId.extend({ changes: edgeFields.partial() })).output(z.void()),
};

/** What the simulation of a deal's decision assumes. */
const simulation = {
  /** Null while nobody changed the usual assumptions. */
  get: internalProcedure.input(ofDeal).output(assumptions.nullable()),
  set: internalProcedure.input(ofDeal.extend({ assumptions })).output(z.void()),
};

/** Procedures on the decision map; all of them internal, none of this is ever for a customer's window. */
export const decisionMapContract = {
  /** Everything that a deal's map shows. */
  get: internalProcedure.input(ofDeal).output(decisionMap),
  /** What the earlier days of a deal's map need besides. */
  past: internalProcedure.input(ofDeal).output(mapPast),
  /** Who has a part in a deal, those with the most say first. */
  stakeholders: internalProcedure.input(ofDeal).output(z.array(mapStakeholder)),
  /** The deals in which a person has a part. */
  ofPerson: internalProcedure.input(z.strictObject({ personId: recordId })).output(z.array(personDeal)),
  /** How an account stands with those who have the power, its open deals taken together; null without any map. */
  light: internalProcedure.input(z.strictObject({ accountId: recordId })).output(z.enum(lights).nullable()),
  /** Who of ours knows whom, and who could introduce us to those of the map. */
  network: internalProcedure.input(ofDeal).output(network),
  /** Refused with `stakeholder-already` or `placeholder-without-name`; answers the new ids in the order given. */
  add: internalProcedure
    .input(ofDeal.extend({ people: z.array(newStakeholder).min(1).max(mostPeople) }))
    .output(z.array(recordId)),
  /**
   * Refused with `since-after-evidence` where there is evidence of him from before that day, and with
   * `until-before-since` where he would leave before he joins.
   */
  update: internalProcedure.input(ofId.extend({ changes: stakeholderFields.partial() })).output(z.void()),
  /** A placeholder turns out to be somebody; what was judged and tied stays. Refused with `stakeholder-already`. */
  identify: internalProcedure.input(ofId.extend({ personId: recordId })).output(z.void()),
  /**
   * Judges people anew, or confirms what is believed on new evidence; whoever is not on the map yet on that day is from then
   * on. One step of undo. Refused with `evidence-to-come`.
   */
  judge: internalProcedure
    .input(z.strictObject({ ids: z.array(recordId).min(1).max(mostCards), values: judged.partial(), evidence }))
    .output(z.void()),
  /** Corrects the evidence of a judgement; refused with `judgement-of-that-day` where there is one of the new day, or `evidence-to-come`. */
  reviseJudgement: internalProcedure.input(ofId.extend({ changes: evidence.partial() })).output(z.void()),
  removeJudgement: internalProcedure.input(ofId).output(z.void()),
  /**
   * Puts cards where they are dragged or laid out, into another layer perhaps. One step of undo; small steps (`isStep`) of
   * the same card that follow each other are one together.
   */
  arrange: internalProcedure
    .input(
      ofDeal.extend({
        cards: z
          .array(z.strictObject({ id: recordId, layer: layerKey.nullable(), ...place.shape }))
          .min(1)
          .max(mostCards),
        isStep: z.boolean().optional(),
      }),
    )
    .output(z.void()),
  /** Takes people out of the deal with all that was judged, and ties off the map. One step of undo. */
  remove: internalProcedure
    .input(
      z.strictObject({ stakeholderIds: z.array(recordId).max(mostCards), edgeIds: z.array(recordId).max(mostCards) }),
    )
    .output(z.void()),
  /** Gives people of another deal the same part here, with the ties among them and without what was judged. */
  paste: internalProcedure
    .input(ofDeal.extend({ ids: z.array(recordId).min(1).max(mostCards) }))
    .output(z.array(recordId)),
  edges,
  layers,
  simulation,
  mute: internalProcedure.input(mute.omit({ id: true, createdAt: true })).output(z.void()),
  unmute: internalProcedure.input(ofId).output(z.void()),
  /** Weights and thresholds, for all deals. */
  scoring: internalProcedure.output(scoring),
  setScoring: internalProcedure.input(scoring).output(z.void()),
};
