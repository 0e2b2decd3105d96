import { isLayerKind, type LayerKey, type LayerKind } from './layer.ts';

/** What we bring to a meeting; worded as `material.<code>`. */
export const materials = [
  'whitepaper',
  'api-docs',
  'architecture',
  'case',
  'roi',
  'rollout-plan',
  'mlps-certificate',
  'audit-report',
  'privacy-agreement',
  'on-premises-manual',
  'trend-report',
  'benchmark-case',
  'competitor-analysis',
  'quotation',
  'tco',
  'comparison',
  'qualifications',
  'service-terms',
  'demo-video',
  'trial-account',
  'training-plan',
] as const;
export type Material = (typeof materials)[number];

/** Codes of texts below `guide.<layer>.questions` and `guide.<layer>.approach`. */
interface LayerGuide {
  readonly material: readonly Material[];
  readonly questions: readonly string[];
  readonly approach: readonly string[];
}

/**
 * Reference Q5, the table of layers; procurement from its §5.3 (tender, review) and from price coming after value, end users
 * from its §2.1 (demo videos, trial accounts) and §4.2 (training).
 */
const guides: Readonly<Record<LayerKind, LayerGuide>> = {
  executive: {
    material: ['trend-report', 'benchmark-case', 'competitor-analysis'],
    questions: ['strategy', 'long-term', 'brand'],
    approach: ['relationship', 'summit'],
  },
  procurement: {
    material: ['quotation', 'tco', 'comparison', 'qualifications', 'service-terms'],
    questions: ['price', 'total-cost', 'tender', 'supplier'],
    approach: ['value-first', 'tender-calendar'],
  },
  compliance: {
    material: ['mlps-certificate', 'audit-report', 'privacy-agreement', 'on-premises-manual'],
    questions: ['data-safe', 'regulation', 'audit'],
    approach: ['on-premises', 'data-stays'],
  },
  business: {
    material: ['case', 'roi', 'rollout-plan'],
    questions: ['problem', 'roi', 'time-to-value'],
    approach: ['quantify', 'quick-win'],
  },
  technical: {
    material: ['whitepaper', 'api-docs', 'architecture'],
    questions: ['performance', 'on-premises', 'integration'],
    approach: ['product-manager', 'poc'],
  },
  'end-user': {
    material: ['demo-video', 'trial-account', 'training-plan'],
    questions: ['ease', 'my-job', 'wrong-answers'],
    approach: ['hands-on', 'train-early'],
  },
};

const noGuide: LayerGuide = { material: [], questions: [], approach: [] };

/** What to bring to the people of a layer; nothing for a layer that the user added. */
export function materialOf(layer: LayerKey | null): readonly Material[] {
  return guideOf(layer).material;
}

/** What the people of a layer ask, as codes of `guide.<layer>.questions`. */
export function questionsOf(layer: LayerKey | null): readonly string[] {
  return guideOf(layer).questions;
}

/** How the people of a layer are won, as codes of `guide.<layer>.approach`. */
export function approachOf(layer: LayerKey | null): readonly string[] {
  return guideOf(layer).approach;
}

function guideOf(layer: LayerKey | null): LayerGuide {
  return layer !== null && isLayerKind(layer) ? guides[layer] : noGuide;
}
