import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import type { FileRefusal } from './state.ts';

/** What an evaluation says in words of its own; all other faults are those of any table that is read. */
const own = ['too-many-rows', 'too-many-labels', 'no-rows', 'too-large'] as const;

/** Says what is wrong with a file, where, and what to do. */
export function useRefusalWords(): (refusal: FileRefusal) => { readonly title: string; readonly advice: string } {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ fault, line: at }) => {
    const line = at === null ? '' : formatNumber(at, language);
    const known = own.find((name) => name === fault);
    return known === undefined
      ? { title: t(`intake:file-fault.${fault}.title`), advice: t(`intake:file-fault.${fault}.advice`, { line }) }
      : {
          title: t(`poc-evaluation:fault.${known}.title`),
          advice: t(`poc-evaluation:fault.${known}.advice`, { line }),
        };
  };
}
