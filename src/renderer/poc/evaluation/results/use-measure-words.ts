import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../../../shared/kernel/format-number.ts';
import type { Measure, MeasureKey } from '../../../../shared/poc/evaluation/measure.ts';
import { measureUnit } from '../../../../shared/poc/evaluation/measure-unit.ts';
import type { EvaluationSetup } from '../../../../shared/poc/evaluation/task.ts';
import { useLanguage } from '../../../app/i18n.ts';

/** An area and an agreement are told as parts of 1. */
const asNumber: readonly MeasureKey[] = ['auc', 'kappa'];

const oneDecimal = { least: 1, most: 1 } as const;
const twoDecimals = { least: 2, most: 2 } as const;

export interface MeasureWords {
  readonly name: (measure: Measure) => string;
  /** The figure alone. */
  readonly figure: (value: number, measure: Measure) => string;
  readonly interval: (measure: Measure) => string;
  readonly method: (measure: Measure) => string;
  /** Whether it lies between 0 and 1, and so has a place on a common scale. */
  readonly isShare: (measure: Measure) => boolean;
}

/** Measures in the reader's language. */
export function useMeasureWords({ task, options }: Pick<EvaluationSetup, 'task' | 'options'>): MeasureWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const unitOf = (measure: Measure) =>
    asNumber.includes(measure.key) ? 'number' : measureUnit(measure, { task, options });
  const figure = (value: number, measure: Measure): string => {
    switch (unitOf(measure)) {
      case 'share':
        if (measure.key === 'difference')
          return t('poc-evaluation:points', { value: formatNumber(value * 100, language, oneDecimal) });
        return formatPercent(value, language, Math.abs(value) < 0.01 && value !== 0 ? twoDecimals : oneDecimal);
      case 'milliseconds':
        return t('poc-evaluation:milliseconds', { value: formatNumber(Math.round(value), language) });
      case 'grade':
        return formatNumber(value, language, twoDecimals);
      default:
        return formatNumber(value, language, digitsFor(value, measure));
    }
  };
  return {
    name: ({ key, of }) =>
      t(`poc-evaluation:scope.${of.kind === 'average' ? of.average : of.kind}`, {
        measure: t(`poc-evaluation:measure.${key}`),
        name: of.kind === 'group' || of.kind === 'class' ? groupName(of.name) : '',
      }),
    figure,
    interval: (measure) =>
      measure.interval === null
        ? t('poc-evaluation:noInterval')
        : t('poc-evaluation:interval', {
            low: figure(measure.interval.low, measure),
            high: figure(measure.interval.high, measure),
          }),
    method: ({ method }) => t(`poc-evaluation:method.${method}`),
    isShare: (measure) => {
      const { low = 0, high = 0 } = measure.interval ?? {};
      const isPart = (unitOf(measure) === 'share' && measure.key !== 'difference') || measure.key === 'auc';
      return isPart && low >= 0 && high <= 1;
    },
  };

  function groupName(name: string): string {
    return task === 'before-after' ? t(`poc-evaluation:role.${name}`) : name;
  }
}

/** Three digits that count. */
function digitsFor(value: number, { key }: Measure) {
  if (asNumber.includes(key)) return { least: 3, most: 3 };
  const size = Math.abs(value);
  return size >= 100 ? { least: 0, most: 1 } : size >= 1 ? { least: 0, most: 3 } : { least: 0, most: 5 };
}
