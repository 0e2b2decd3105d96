import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { parseTypedNumber } from '../../../shared/kernel/parse-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import type { TypedNumber } from '../../ui/number-field.tsx';
import { StoredNumberField } from '../../ui/stored-number-field.tsx';

interface NumberCellProps {
  readonly label: string;
  /** A chance is held as a fraction and typed in percent. */
  readonly kind: 'chance' | 'days' | 'seed';
  readonly value: number;
  /** The largest that may be typed; the smallest is 0. */
  readonly most: number;
  readonly onStore: (value: number) => void;
}

/** A number of the assumptions, stored when its box is left. */
export function NumberCell({ label, kind, value, most, onStore }: NumberCellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isChance = kind === 'chance';
  const { format, read, step } = useMemo(() => {
    const refuse = (reason: string, values: Record<string, string> = {}): TypedNumber => ({
      kind: 'invalid',
      message: t(`simulation:typed.${reason}`, values),
    });
    const shown = (each: number) => formatNumber(isChance ? each * 100 : each, language, { least: 0, most: 1 });
    return {
      format: shown,
      read: (text: string): TypedNumber => {
        const typed = parseTypedNumber(text, { percent: isChance });
        if (typed.kind !== 'value') return refuse(typed.kind === 'blank' ? 'blank' : 'not-a-number');
        if (!isChance && !Number.isInteger(typed.value)) return refuse('whole');
        if (typed.value < 0 || typed.value > most) return refuse('range', { most: shown(most) });
        return typed;
      },
      step: (from: number, key: 'ArrowUp' | 'ArrowDown', hasShift: boolean) => {
        const size = (hasShift ? 10 : 1) * (key === 'ArrowUp' ? 1 : -1) * (isChance ? 0.01 : 1);
        return Math.min(most, Math.max(0, Number((from + size).toPrecision(12))));
      },
    };
  }, [t, language, isChance, most]);
  return (
    <StoredNumberField
      label={label}
      unit={kind === 'seed' ? '' : t(`simulation:unit.${kind}`)}
      value={value}
      format={format}
      read={read}
      step={step}
      onStore={onStore}
    />
  );
}
