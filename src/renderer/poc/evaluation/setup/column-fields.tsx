import { useTranslation } from 'react-i18next';
import { guessOptions } from '../../../../shared/poc/evaluation/guess-setup.ts';
import { type ColumnRole, rolesOf, taskColumns } from '../../../../shared/poc/evaluation/task.ts';
import { Select } from '../../../ui/select.tsx';
import { changeDraft, type EvaluationDraft, headsOf } from '../state.ts';
import styles from './setup-view.module.css';

const none = '';

/** Roles whose labels the options speak of: another column brings other labels. */
const labelledRoles: readonly ColumnRole[] = ['actual', 'group', 'outcome'];

/** Which column of the file means what. */
export function ColumnFields({ draft }: { readonly draft: EvaluationDraft }) {
  const { t } = useTranslation();
  const { setup, preview, header } = draft;
  const { task, columns } = setup;
  const { required } = taskColumns[task];
  const choices = headsOf(draft).map((head, at) => ({ value: String(at), label: head }));
  const choose = (role: ColumnRole, value: string) => {
    const { [role]: _, ...others } = columns;
    const next = value === none ? others : { ...others, [role]: Number(value) };
    const rows = preview.rows.slice(header + 1);
    const options = labelledRoles.includes(role) ? guessOptions(task, next, rows, setup.options) : setup.options;
    changeDraft({ setup: { ...setup, columns: next, options } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('poc-evaluation:setup.columns')}</legend>
      {rolesOf(task).map((role) => (
        <div key={role} className={styles.line}>
          <span>
            {t(`poc-evaluation:role.${role}`)}
            {required.includes(role) ? ' *' : ''}
          </span>
          <Select
            label={t(`poc-evaluation:role.${role}`)}
            value={columns[role] === undefined ? none : String(columns[role])}
            options={[{ value: none, label: t('poc-evaluation:setup.noColumn') }, ...choices]}
            onChange={(value) => choose(role, value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
