import { agreementHash } from '../../shared/poc/fingerprint.ts';
import { gateFieldOf } from '../../shared/poc/gate.ts';
import { measuredByHand } from '../../shared/poc/measured.ts';
import { emptyPoc, gateItems } from '../../shared/poc/model.ts';
import { emptyDataset } from '../../shared/poc/registers.ts';
import { ownerOf } from './add-account.ts';
import { addPocPlan, type PocFilling } from './add-poc-plan.ts';
import { type DemoFilling, peopleByCode } from './demo-filling.ts';

/** The POC of the deal: let through its gate, planned, agreed, measured in six rounds, not signed yet. */
export function addPoc(filling: DemoFilling, accountId: string, opportunityId: string): void {
  const { services, say, day, workday } = filling;
  const poc = services.poc();
  const ownerId = ownerOf(filling);
  const people = peopleByCode(filling, accountId);
  const personId = (code: string) => people.get(code) ?? null;
  const gate = Object.fromEntries(gateItems.map((item) => [gateFieldOf[item], poc.gate[item] ?? null]));
  const { name, kind, nextStep, inScope, outOfScope, integrations, users } = poc;
  const { id: pocId } = services.pocs.create(opportunityId, {
    ...{ name: say(name), kind, ownerId, customerLeadId: personId(poc.customerLead), environment: poc.environment },
    ...{ startsOn: workday(poc.startsInDays), goLiveOn: day(poc.goLiveInDays), ...gate },
    ...{ nextStep: say(nextStep), inScope: say(inScope), outOfScope: say(outOfScope) },
    ...{ integrations: say(integrations), users: say(users), useCases: poc.useCases.map(say) },
    ...{ productManager: say(poc.productManager), competitors: filling.content.opportunity.competitors.map(say) },
  });
  const part = { ...filling, pocId, ownerId, poc, personId };
  addPocPlan(part);
  const criteria = addCriteria(part);
  addRegisters(part);
  addRuns(part, criteria);
  const agreedAt = new Date(`${workday(poc.agreedInDays)}T08:00:00Z`).toISOString();
  const agreedHash = agreementHash(services.pocs.criteria.list(pocId), emptyPoc.confidenceLevel);
  services.pocs.update(pocId, { status: poc.status, agreedAt, agreedHash });
}

/** Answers the ids of the criteria by their keys. */
function addCriteria({ services, say, pocId, ownerId, poc, personId }: PocFilling): ReadonlyMap<string, string> {
  return new Map(
    poc.criteria.map(({ key, name, useCase, person, customerOwner, ...criterion }, position) => [
      key,
      services.pocs.criteria.add(pocId, {
        ...{ ...criterion, name: say(name), useCase: say(useCase), position, ownerId },
        ...{ personId: personId(person), customerOwnerId: personId(customerOwner) },
      }),
    ]),
  );
}

function addRuns(
  { services, say, workday, pocId, ownerId, poc, personId }: PocFilling,
  ids: ReadonlyMap<string, string>,
) {
  for (const [at, { inDays, witness, dataset, results, ...run }] of poc.runs.entries()) {
    const runId = services.pocs.runs.add(pocId, {
      ...{ number: at + 1, on: workday(inDays), configHash: run.configHash, isFinal: run.isFinal },
      ...{ modelVersion: say(run.modelVersion), environment: say(run.environment), note: say(run.note) },
      ...{ testerId: ownerId, witnessId: personId(witness) },
    });
    const file = poc.datasets[dataset];
    for (const [key, noted] of Object.entries(results)) {
      const nothing = { value: null, low: null, high: null, successes: null, sample: null };
      const measured = measuredByHand({ ...nothing, ...noted }, services.pocs.get(pocId)?.confidenceLevel ?? 0.95);
      const criterionId = ids.get(key);
      if (measured === null || criterionId === undefined) continue;
      const fromFile = measured.method === 'wilson' && file !== undefined;
      const source = fromFile ? { fileName: file.fileName, fileHash: file.sha256 } : {};
      services.pocs.setResult(runId, criterionId, { ...measured, ...source });
    }
  }
}

function addRegisters({ services: { pocs }, say, day, workday, pocId, ownerId, poc }: PocFilling): void {
  for (const { fileName: _, receivedInDays, ...dataset } of poc.datasets) {
    const { name, sampling, period, labelSource, location, access, ...facts } = dataset;
    pocs.datasets.add(pocId, {
      ...{ ...emptyDataset, ...facts, name: say(name), sampling: say(sampling), period: say(period) },
      ...{ labelSource: say(labelSource), location: say(location), access: say(access) },
      receivedOn: workday(receivedInDays),
    });
  }
  for (const { name, askedBy, askedInDays, approvedBy, decidedInDays, note, ...facts } of poc.changes) {
    pocs.changes.add(pocId, {
      ...{ ...facts, name: say(name), askedBy: say(askedBy), askedOn: workday(askedInDays) },
      ...{ approvedBy: say(approvedBy), decidedOn: decidedInDays === null ? null : workday(decidedInDays) },
      note: say(note),
    });
  }
  for (const { name, dueInDays, measure, ...facts } of poc.issues) {
    pocs.issues.add(pocId, { ...facts, name: say(name), ownerId, dueOn: day(dueInDays), measure: say(measure) });
  }
  for (const { phase, inDays, hours, note } of poc.efforts) {
    pocs.efforts.add(pocId, { teammateId: ownerId, phase, on: workday(inDays), hours, note: say(note) });
  }
}
