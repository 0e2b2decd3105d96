import { useTranslation } from 'react-i18next';
import { decisionOrientations } from '../../../shared/accounts/model.ts';
import type { Aspect } from '../../../shared/decision-map/judgement.ts';
import {
  buyingRoles,
  coverages,
  politicalStatuses,
  responseModes,
  stances,
  vetoKinds,
  vetoStates,
} from '../../../shared/decision-map/model.ts';

const values: Readonly<Record<Aspect, readonly (string | number)[]>> = {
  stance: stances,
  coverage: coverages,
  influence: [1, 2, 3, 4, 5],
  buyingRole: buyingRoles,
  politicalStatus: politicalStatuses,
  decisionOrientation: decisionOrientations,
  responseMode: responseModes,
  vetoKind: vetoKinds,
  vetoState: vetoStates,
};

/** Whether an aspect may be unknown. */
export const mayBeUnknown: Readonly<Record<Aspect, boolean>> = {
  stance: false,
  coverage: false,
  influence: false,
  buyingRole: true,
  politicalStatus: true,
  decisionOrientation: true,
  responseMode: true,
  vetoKind: false,
  vetoState: false,
};

/** A value of an aspect in the reader's language. */
export function useAspectWords(): (aspect: Aspect, value: string | number | null) => string {
  const { t } = useTranslation();
  return (aspect, value) => {
    if (value === null) return t('map-details:unknown');
    return aspect === 'influence'
      ? t('map-details:influenceOf', { value })
      : t(`decision-map:${aspect}.${String(value)}`);
  };
}

/** The values of an aspect, for a choice. */
export function useAspectOptions(aspect: Aspect): { readonly value: string | number; readonly label: string }[] {
  const words = useAspectWords();
  return values[aspect].map((value) => ({ value, label: words(aspect, value) }));
}
