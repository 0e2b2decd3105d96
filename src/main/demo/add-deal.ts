import type { RoiModel } from '../../shared/roi/model.ts';
import { ownerOf } from './add-account.ts';
import { addMap } from './add-map.ts';
import { addPoc } from './add-poc.ts';
import type { DemoFilling } from './demo-filling.ts';

/** The deal with what the buyer has done, who has a part in it, its POC and the filled calculation; answers its id. */
export function addDeal(filling: DemoFilling, accountId: string): string {
  const { services, content, say, day, workday } = filling;
  const { name, stage, amount, expectedInDays, competitors, nextStep, nextStepInDays, ...more } = content.opportunity;
  const { id } = services.opportunities.create(accountId, {
    ...{ name: say(name), stage, amount, expectedDate: day(expectedInDays), ownerId: ownerOf(filling) },
    ...{ competitors: competitors.map(say), nextStep: say(nextStep), nextStepDate: workday(nextStepInDays) },
  });
  for (const { criterion, daysAgo, evidence } of more.criteria) {
    services.opportunities.criteria.set(id, { criterion, metOn: workday(-daysAgo), evidence: say(evidence) });
  }
  addMap(filling, accountId, id);
  addPoc(filling, accountId, id);
  services.roi.create(id, modelIn(filling));
  return id;
}

/** The example's model with its sources in the reader's language. */
function modelIn({ services, content, say }: DemoFilling): RoiModel {
  const example = services.model();
  const drivers = example.drivers.map((driver) => {
    const source = content.sources[driver.id];
    if (source === undefined || driver.provenance === undefined) return driver;
    const confirmedBy = source.confirmedBy === null ? '' : say(source.confirmedBy);
    return { ...driver, provenance: { ...driver.provenance, text: say(source.text), confirmedBy } };
  });
  return { ...example, drivers };
}
