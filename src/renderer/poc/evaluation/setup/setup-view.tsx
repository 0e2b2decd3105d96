import { useTranslation } from 'react-i18next';
import { gapsOf, type SetupGap } from '../../../../shared/poc/evaluation/task.ts';
import { Icon } from '../../../ui/icon.tsx';
import { evaluate } from '../session.ts';
import type { EvaluationDraft, SetupNote } from '../state.ts';
import { useRefusalWords } from '../use-refusal-words.ts';
import { ColumnFields } from './column-fields.tsx';
import { FileBar } from './file-bar.tsx';
import { OptionFields } from './option-fields.tsx';
import { PreviewTable } from './preview-table.tsx';
import styles from './setup-view.module.css';
import { TaskField } from './task-field.tsx';

interface SetupViewProps {
  readonly draft: EvaluationDraft;
  readonly note: SetupNote | null;
}

/** What is evaluated: the first rows on one side, the task with its columns and options on the other. */
export function SetupView({ draft, note }: SetupViewProps) {
  const { t } = useTranslation();
  const gaps = gapsOf(draft.setup);
  return (
    <>
      <FileBar draft={draft} />
      <div className={styles.body}>
        <form
          className={`card ${styles.form}`}
          aria-label={t('poc-evaluation:setup.title')}
          onSubmit={(event) => {
            event.preventDefault();
            const refused = event.currentTarget.querySelector<HTMLInputElement>('input[aria-invalid="true"]');
            // What cannot be used as it is typed is not left out without a word.
            if (refused !== null) refused.focus();
            else if (gaps.length === 0) void evaluate(draft);
          }}
        >
          <div className={styles.fields}>
            <TaskField draft={draft} />
            <ColumnFields draft={draft} />
            <OptionFields draft={draft} />
          </div>
          <div className={styles.act}>
            {note === null ? null : <Note note={note} />}
            {gaps[0] === undefined ? null : <Gap gap={gaps[0]} />}
            <button type="submit" className="btn pri" disabled={gaps.length > 0}>
              {t('poc-evaluation:evaluate')}
            </button>
          </div>
        </form>
        <PreviewTable draft={draft} />
      </div>
    </>
  );
}

function Note({ note }: { readonly note: SetupNote }) {
  const { t } = useTranslation();
  const words = useRefusalWords();
  if (note === 'cancelled' || note === 'carried') return <p role="status">{t(`poc-evaluation:${note}`)}</p>;
  const { title, advice } = words(note);
  return (
    <div className={styles.refusal} role="alert">
      <Icon name="warn" />
      <p>
        <b>{title}</b>
        <br />
        {advice}
      </p>
    </div>
  );
}

function Gap({ gap }: { readonly gap: SetupGap }) {
  const { t } = useTranslation();
  const text =
    gap.kind === 'column'
      ? t('poc-evaluation:gap.column', { column: t(`poc-evaluation:role.${gap.role}`) })
      : gap.kind === 'some-column'
        ? t('poc-evaluation:gap.some-column', {
            columns: gap.roles.map((role) => t(`poc-evaluation:role.${role}`)).join(t('poc-evaluation:or')),
          })
        : t('poc-evaluation:gap.option', { option: t(`poc-evaluation:option.${gap.option}`) });
  return (
    <p className={styles.gap}>
      <Icon name="warn" />
      {text}
    </p>
  );
}
