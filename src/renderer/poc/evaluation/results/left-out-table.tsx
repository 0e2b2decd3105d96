import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import type { Evaluation } from '../../../../shared/poc/evaluation/evaluate.ts';
import { rowFaultReasons } from '../../../../shared/poc/evaluation/tally.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { TableCard } from '../table-card.tsx';
import styles from './results.module.css';

/** Which rows were left out and why: all counted by reason, the first ones listed. */
export function LeftOutTable({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { leftOut, rows } = evaluation;
  const reasons = rowFaultReasons.flatMap((reason) => {
    const count = rows.leftOut[reason] ?? 0;
    return count === 0 ? [] : [t(`poc-evaluation:reason.${reason}`, { count, shown: formatNumber(count, language) })];
  });
  return (
    <TableCard
      title={t('poc-evaluation:view.left-out')}
      note={<span className="cnt">{reasons.join(t('poc-evaluation:comma'))}</span>}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('poc-evaluation:preview.line')}
            </th>
            <th scope="col">{t('poc-evaluation:leftOut.column')}</th>
            <th scope="col">{t('poc-evaluation:leftOut.content')}</th>
            <th scope="col">{t('poc-evaluation:leftOut.advice')}</th>
          </tr>
        </thead>
        <tbody>
          {leftOut.map(({ line, reason, role, text }) => (
            <tr key={line}>
              <td className="num">{formatNumber(line, language)}</td>
              <td>{role === null ? '—' : t(`poc-evaluation:role.${role}`)}</td>
              <td className="el" title={text}>
                {text === '' ? '—' : text}
              </td>
              <td>{t(`poc-evaluation:advice.${reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}
