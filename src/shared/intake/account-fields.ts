import {
  accountKinds,
  accountSources,
  adaptabilities,
  companySizes,
  decisionOrientations,
  industries,
} from '../accounts/model.ts';
import type { ImportField } from './field.ts';

/** What a list of customers can bring; limits as in the model. */
export const accountImportFields = [
  { key: 'name', kind: 'text', longest: 200, isRequired: true },
  { key: 'industry', kind: 'choice', values: industries, words: 'industry' },
  { key: 'region', kind: 'text', longest: 100 },
  { key: 'size', kind: 'choice', values: companySizes, words: 'size' },
  { key: 'kind', kind: 'choice', values: accountKinds, words: 'accountKind' },
  { key: 'parentId', kind: 'reference', to: 'account', longest: 200 },
  { key: 'ownerId', kind: 'reference', to: 'teammate', longest: 100 },
  { key: 'source', kind: 'choice', values: accountSources, words: 'source' },
  { key: 'sourceDetail', kind: 'text', longest: 500 },
  { key: 'tags', kind: 'tags', most: 50, longest: 50 },
  { key: 'needs', kind: 'text', longest: 20_000, isLong: true },
  { key: 'decisionOrientation', kind: 'choice', values: decisionOrientations, words: 'decisionOrientation' },
  { key: 'adaptability', kind: 'choice', values: adaptabilities, words: 'adaptability' },
  { key: 'background', kind: 'text', longest: 20_000, isLong: true },
] as const satisfies readonly ImportField[];
