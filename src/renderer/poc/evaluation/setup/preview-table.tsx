import { useTranslation } from 'react-i18next';
import { cellText } from '../../../../shared/intake/cell.ts';
import type { ColumnRole } from '../../../../shared/poc/evaluation/task.ts';
import { type EvaluationDraft, headsOf } from '../state.ts';
import { TableCard } from '../table-card.tsx';
import styles from './setup-view.module.css';

const SHOWN_ROWS = 50;

/** The first rows of the file, with what each column is taken for. */
export function PreviewTable({ draft }: { readonly draft: EvaluationDraft }) {
  const { t } = useTranslation();
  const { preview, header, setup } = draft;
  const heads = headsOf(draft).map((head, at) => ({ head, at }));
  const roleOf = new Map(Object.entries(setup.columns).map(([role, at]) => [at, role as ColumnRole]));
  const rows = preview.rows.slice(header + 1, header + 1 + SHOWN_ROWS);
  return (
    <TableCard
      title={t('poc-evaluation:preview.title')}
      note={<span className="cnt">{t('poc-evaluation:preview.count', { count: rows.length })}</span>}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('poc-evaluation:preview.line')}</th>
            {heads.map(({ head, at }) => {
              const role = roleOf.get(at);
              return (
                <th key={at} scope="col" className={role === undefined ? undefined : styles.used} title={head}>
                  <b className="el">{head}</b>
                  {role === undefined ? '—' : t(`poc-evaluation:role.${role}`)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <td className={styles['line-number']}>{line}</td>
              {heads.map(({ at }) => (
                <td key={at} className={roleOf.has(at) ? styles.used : undefined} title={cellText(cells[at])}>
                  {cellText(cells[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}
