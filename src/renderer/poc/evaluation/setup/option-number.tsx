import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import { parseTypedNumber } from '../../../../shared/kernel/parse-number.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { NumberField, type TypedNumber } from '../../../ui/number-field.tsx';
import styles from './setup-view.module.css';

interface OptionNumberProps {
  readonly name: 'threshold' | 'baseRate' | 'falsePositiveCost' | 'falseNegativeCost';
  readonly value: number | null;
  /** Typed and shown in per cent, 0 to 100. */
  readonly isShare?: boolean;
  readonly isRequired?: boolean;
  readonly least?: number;
  readonly onChange: (value: number | null) => void;
}

/** A number among the options, or a share in per cent. */
export function OptionNumber({ name, value, isShare = false, isRequired = false, least, onChange }: OptionNumberProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = t(`poc-evaluation:option.${name}`);
  const scale = isShare ? 100 : 1;
  const [from, to] = isShare ? [0, 1] : [least ?? Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const refuse = (reason: 'number' | 'share' | 'negative' | 'required'): TypedNumber => ({
    kind: 'invalid',
    message: t(`poc-evaluation:typed.${reason}`),
  });
  const read = (text: string): TypedNumber => {
    const typed = parseTypedNumber(text, { percent: isShare });
    if (typed.kind === 'invalid') return refuse('number');
    if (typed.kind === 'blank') return isRequired ? refuse('required') : typed;
    return typed.value < from || typed.value > to ? refuse(isShare ? 'share' : 'negative') : typed;
  };
  return (
    <div className={styles.line}>
      <span>{label}</span>
      <div>
        <NumberField
          label={label}
          unit={isShare ? '%' : ''}
          value={value}
          format={(number) => formatNumber(number * scale, language)}
          read={read}
          step={(start, key, hasShift) => {
            const size = (hasShift ? 10 : 1) * (isShare || name === 'threshold' ? 0.01 : 1);
            const next = start + (key === 'ArrowUp' ? size : -size);
            return Math.min(to, Math.max(from, Number(next.toPrecision(12))));
          }}
          onInput={onChange}
          onCommit={() => {}}
        />
      </div>
    </div>
  );
}
