import { useTranslation } from 'react-i18next';
import { integrationKinds, integrationStatuses } from '../../shared/accounts/integration.ts';
import {
  accountKinds,
  accountSources,
  adaptabilities,
  companySizes,
  decisionOrientations,
  industries,
} from '../../shared/accounts/model.ts';
import { opportunityStages } from '../../shared/opportunities/model.ts';

const choices = {
  industry: { values: industries, words: 'accounts:industry' },
  size: { values: companySizes, words: 'accounts:size' },
  kind: { values: accountKinds, words: 'accounts:kind' },
  source: { values: accountSources, words: 'accounts:source' },
  decisionOrientation: { values: decisionOrientations, words: 'accounts:decisionOrientation' },
  adaptability: { values: adaptabilities, words: 'accounts:adaptability' },
  stage: { values: opportunityStages, words: 'opportunities:stage' },
  integrationKind: { values: integrationKinds, words: 'accounts:integration.kinds' },
  integrationStatus: { values: integrationStatuses, words: 'accounts:integration.statuses' },
} as const;
type Choice = keyof typeof choices;

/** What a field can be, in the reader's language. */
export function useOptions<Name extends Choice>(name: Name) {
  const { t } = useTranslation();
  const words: string = choices[name].words;
  const values: readonly (typeof choices)[Name]['values'][number][] = choices[name].values;
  const wordOf = (value: string): string => t(`${words}.${value}`);
  return values.map((value) => ({ value, label: wordOf(value) }));
}
