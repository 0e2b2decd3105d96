import { useTranslation } from 'react-i18next';
import { guessColumns, guessOptions } from '../../../../shared/poc/evaluation/guess-setup.ts';
import { type EvaluationTask, evaluationTasks } from '../../../../shared/poc/evaluation/task.ts';
import { Select } from '../../../ui/select.tsx';
import { changeDraft, type EvaluationDraft, headsOf } from '../state.ts';
import styles from './setup-view.module.css';

/** What the data are evaluated for; another task asks for other columns. */
export function TaskField({ draft }: { readonly draft: EvaluationDraft }) {
  const { t } = useTranslation();
  const { setup, preview, header } = draft;
  const choose = (task: EvaluationTask) => {
    const columns = guessColumns(task, headsOf(draft));
    const options = guessOptions(task, columns, preview.rows.slice(header + 1), setup.options);
    changeDraft({ setup: { task, columns, options } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('poc-evaluation:setup.task')}</legend>
      <Select
        label={t('poc-evaluation:setup.task')}
        value={setup.task}
        options={evaluationTasks.map((value) => ({ value, label: t(`poc-evaluation:task.${value}.name`) }))}
        onChange={choose}
      />
      <p className="mut t12">{t(`poc-evaluation:task.${setup.task}.text`)}</p>
    </fieldset>
  );
}
