import { closeReasons, opportunityStages } from '../opportunities/model.ts';
import type { ImportField } from './field.ts';

/** What a list of deals can bring; limits as in the model. */
export const opportunityImportFields = [
  { key: 'name', kind: 'text', longest: 200, isRequired: true },
  { key: 'accountId', kind: 'reference', to: 'account', longest: 200, isRequired: true },
  { key: 'stage', kind: 'choice', values: opportunityStages, words: 'stage' },
  { key: 'amount', kind: 'money', most: 1e15 },
  { key: 'expectedDate', kind: 'date' },
  { key: 'ownerId', kind: 'reference', to: 'teammate', longest: 100 },
  { key: 'competitors', kind: 'tags', most: 50, longest: 50 },
  { key: 'nextStep', kind: 'text', longest: 500 },
  { key: 'nextStepDate', kind: 'date' },
  { key: 'closeReason', kind: 'choice', values: closeReasons, words: 'closeReason' },
  { key: 'closeNote', kind: 'text', longest: 5000, isLong: true },
] as const satisfies readonly ImportField[];
