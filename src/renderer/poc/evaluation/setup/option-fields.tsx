import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { labelsIn } from '../../../../shared/poc/evaluation/guess-setup.ts';
import { durationUnits, type EvaluationOptions, outcomeKinds } from '../../../../shared/poc/evaluation/task.ts';
import { Select } from '../../../ui/select.tsx';
import { useFigures } from '../../use-poc-words.ts';
import { changeDraft, type EvaluationDraft } from '../state.ts';
import { OptionNumber } from './option-number.tsx';
import styles from './setup-view.module.css';

/** More labels than these are searched for, not listed. */
const LISTED_LABELS = 50;

interface OptionProps {
  readonly draft: EvaluationDraft;
  readonly set: (changes: Partial<EvaluationOptions>) => void;
}

/** How the task is carried out; only what concerns it is asked for. */
export function OptionFields({ draft }: { readonly draft: EvaluationDraft }) {
  const { t } = useTranslation();
  const { level } = useFigures();
  const { setup } = draft;
  const { options, task } = setup;
  const set = (changes: Partial<EvaluationOptions>) =>
    changeDraft({ setup: { ...setup, options: { ...options, ...changes } } });
  return (
    <fieldset className={styles.group}>
      <legend>{t('poc-evaluation:setup.options')}</legend>
      {task === 'binary' ? <BinaryOptions draft={draft} set={set} /> : null}
      {task === 'intent' ? <LabelOption name="none" column="actual" draft={draft} set={set} /> : null}
      {task === 'two-groups' ? <GroupOptions draft={draft} set={set} /> : null}
      {task === 'latency' ? (
        <Choice
          name="unit"
          value={options.unit}
          options={durationUnits.map((value) => ({ value, label: t(`poc-evaluation:unit.${value}`) }))}
          onChange={(unit) => set({ unit })}
        />
      ) : null}
      <p className={styles.line}>
        <span>{t('poc-evaluation:option.confidence')}</span>
        <span>{t('poc-evaluation:setup.level', { level: level({ confidenceLevel: options.confidence }) })}</span>
      </p>
    </fieldset>
  );
}

function BinaryOptions({ draft, set }: OptionProps) {
  const { columns, options } = draft.setup;
  const decidesByScore = columns.score !== undefined && columns.predicted === undefined;
  return (
    <>
      <LabelOption name="positive" column="actual" draft={draft} set={set} />
      <LabelOption name="negative" column="actual" draft={draft} set={set} />
      {decidesByScore ? (
        <OptionNumber
          name="threshold"
          value={options.threshold}
          isRequired
          onChange={(threshold) => set({ threshold: threshold ?? options.threshold })}
        />
      ) : null}
      <OptionNumber name="baseRate" value={options.baseRate} isShare onChange={(baseRate) => set({ baseRate })} />
      <OptionNumber
        name="falsePositiveCost"
        value={options.falsePositiveCost}
        least={0}
        onChange={(falsePositiveCost) => set({ falsePositiveCost })}
      />
      <OptionNumber
        name="falseNegativeCost"
        value={options.falseNegativeCost}
        least={0}
        onChange={(falseNegativeCost) => set({ falseNegativeCost })}
      />
    </>
  );
}

function GroupOptions({ draft, set }: OptionProps) {
  const { t } = useTranslation();
  return (
    <>
      <LabelOption name="firstGroup" column="group" draft={draft} set={set} />
      <LabelOption name="secondGroup" column="group" draft={draft} set={set} />
      <Choice
        name="outcome"
        value={draft.setup.options.outcome}
        options={outcomeKinds.map((value) => ({ value, label: t(`poc-evaluation:outcomeKind.${value}`) }))}
        onChange={(outcome) => set({ outcome })}
      />
    </>
  );
}

interface LabelOptionProps extends OptionProps {
  readonly name: 'positive' | 'negative' | 'none' | 'firstGroup' | 'secondGroup';
  readonly column: 'actual' | 'group';
}

/** A label of a column: those of the first rows are offered, any other can be typed. */
function LabelOption({ name, column: role, draft, set }: LabelOptionProps) {
  const { t } = useTranslation();
  const list = useId();
  const { setup, preview, header } = draft;
  const column = setup.columns[role];
  const labels = column === undefined ? [] : labelsIn(preview.rows.slice(header + 1), column).slice(0, LISTED_LABELS);
  return (
    <label className={styles.line}>
      <span>{t(`poc-evaluation:option.${name}`)}</span>
      <input
        type="text"
        maxLength={200}
        list={list}
        value={setup.options[name]}
        placeholder={t(`poc-evaluation:placeholder.${name}`)}
        onChange={(event) => set({ [name]: event.currentTarget.value })}
      />
      <datalist id={list}>
        {labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: 'unit' | 'outcome';
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, options, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation();
  return (
    <div className={styles.line}>
      <span>{t(`poc-evaluation:option.${name}`)}</span>
      <Select label={t(`poc-evaluation:option.${name}`)} value={value} options={options} onChange={onChange} />
    </div>
  );
}
