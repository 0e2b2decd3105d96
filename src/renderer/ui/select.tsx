import { Icon } from './icon.tsx';
import styles from './select.module.css';

export interface SelectProps<Value extends string> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly label: string;
}

/** A native choice of one, in the product's look. */
export function Select<Value extends string>({ value, options, onChange, label }: SelectProps<Value>) {
  return (
    <span className={styles.frame}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
