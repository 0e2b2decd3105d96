import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { edgeKinds } from '../../shared/decision-map/edge.ts';
import { confidences, evidenceSources } from '../../shared/decision-map/judgement.ts';
import { layerKinds } from '../../shared/decision-map/layer.ts';
import { judged, stakeholderFields } from '../../shared/decision-map/model.ts';

const optionalText = z.strictObject({ zh: z.string(), en: z.string() });
/** Stands for a person, as in the demo's own content. */
const code = z.string().min(1);
const daysAgo = z.number().int().min(0);

const demoMap = z.strictObject({
  /** Where the layers stand that have begun. */
  layers: z.array(
    z.strictObject({ key: z.enum(layerKinds), startedDaysAgo: daysAgo, completedDaysAgo: daysAgo.nullable() }),
  ),
  stakeholders: z.array(
    z.strictObject({
      person: code,
      layer: z.enum(layerKinds),
      x: z.number(),
      y: z.number(),
      daysAgo,
      /** Whether our colleague of the demo covers him. */
      isCovered: z.boolean(),
      vetoScopes: stakeholderFields.shape.vetoScopes.optional(),
      ...z
        .strictObject({
          vetoTrigger: optionalText,
          vetoRelease: optionalText,
          personalWin: optionalText,
          concerns: optionalText,
          note: optionalText,
        })
        .partial().shape,
      judgements: z.array(
        z.strictObject({
          daysAgo,
          source: z.enum(evidenceSources),
          confidence: z.enum(confidences),
          note: optionalText,
          values: judged.partial(),
        }),
      ),
    }),
  ),
  edges: z.array(
    z.strictObject({
      from: code,
      to: code,
      kind: z.enum(edgeKinds),
      weight: z.number().int(),
      daysAgo,
      note: optionalText,
    }),
  ),
});
export type DemoMap = Readonly<z.infer<typeof demoMap>>;

/** The demo's decision map as it ships, in both languages. */
export function readDemoMap(path: string): DemoMap {
  return demoMap.parse(JSON.parse(readFileSync(path, 'utf8')));
}
