import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { parseTypedNumber } from '../../../shared/kernel/parse-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { asIs, neededText, trimmed } from '../../ui/text-values.ts';
import type { ReadResult } from '../../ui/use-auto-save.ts';

interface TextCellProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** What is said when nothing stands in it, where something must. */
  readonly needed?: string;
  readonly save: (value: string) => Promise<unknown>;
}

/** A line of text in a register. */
export function TextCell({ label, value, maxLength, needed, save }: TextCellProps) {
  return (
    <AutoSaveBox
      className="bare"
      label={label}
      title={value}
      maxLength={maxLength}
      value={value}
      toText={asIs}
      read={needed === undefined ? trimmed : neededText(needed)}
      save={save}
    />
  );
}

interface NumberBoxProps {
  readonly label?: string;
  readonly id?: string;
  readonly className?: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  /** Whether it may stay blank. */
  readonly isOptional?: boolean;
  readonly save: (value: number | null) => Promise<unknown>;
}

/** A number between two bounds, as people write it: 3.2万, 20,000. */
export function NumberBox(props: NumberBoxProps) {
  const { label, id, className = '', value, least, most, isWhole = false, isOptional = false, save } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const bounds = { least: formatNumber(least, language), most: formatNumber(most, language) };
  const reason = t(isWhole ? 'poc-registers:wholeNeeded' : 'poc-registers:numberNeeded', bounds);
  const read = (text: string): ReadResult<number | null> => {
    const typed = parseTypedNumber(text, { percent: false });
    if (typed.kind === 'blank' && isOptional) return { ok: true, value: null };
    if (typed.kind !== 'value' || typed.value < least || typed.value > most) return { ok: false, reason };
    return isWhole && !Number.isInteger(typed.value) ? { ok: false, reason } : { ok: true, value: typed.value };
  };
  return (
    <AutoSaveBox
      {...(label === undefined ? {} : { label })}
      {...(id === undefined ? {} : { id })}
      className={`num ${className}`}
      maxLength={30}
      value={value}
      toText={(number) => (number === null ? '' : formatNumber(number, language))}
      read={read}
      save={save}
    />
  );
}

interface ChoiceCellProps<Value extends string> {
  readonly label: string;
  readonly id?: string;
  readonly variant?: 'borderless' | 'outlined';
  readonly value: Value;
  readonly values: readonly Value[];
  readonly word: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** One of a few in a register. */
export function ChoiceCell<Value extends string>(props: ChoiceCellProps<Value>) {
  const { label, id, variant = 'borderless', value, values, word, onChange } = props;
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      variant={variant}
      options={values.map((each) => ({ value: each, label: word(each) }))}
      value={value}
      onChange={onChange}
    />
  );
}
