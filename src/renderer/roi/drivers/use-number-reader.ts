import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedNumber } from '../../../shared/kernel/parse-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import type { TypedNumber } from '../../ui/number-field.tsx';
import { formatInBox, isPercent } from './driver-number.ts';

/** What a box may hold, in the number's own unit. */
export interface NumberBounds {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  readonly isRequired?: boolean;
}

/** Reads what is typed, and says in the reader's language why it cannot be taken. */
export function useNumberReader(bounds: NumberBounds): (text: string) => TypedNumber {
  const { t } = useTranslation();
  const language = useLanguage();
  const { unit, least, most, isWhole = false, isRequired = false } = bounds;
  return useMemo(() => {
    const shown = (value: number) => formatInBox({ unit }, value, language) + (isPercent({ unit }) ? '%' : '');
    const refuse = (reason: string, values: Record<string, string> = {}): TypedNumber => ({
      kind: 'invalid',
      message: t(`roi:typed.${reason}`, values),
    });
    return (text) => {
      const typed = parseTypedNumber(text, { percent: isPercent({ unit }) });
      if (typed.kind === 'invalid') return refuse(typed.code);
      if (typed.kind === 'blank') return isRequired ? refuse('required') : typed;
      if (isWhole && !Number.isInteger(typed.value)) return refuse('whole');
      if (typed.value < least) return refuse('too-small', { least: shown(least) });
      if (typed.value > most) return refuse('too-big', { most: shown(most) });
      return typed;
    };
  }, [t, language, unit, least, most, isWhole, isRequired]);
}
