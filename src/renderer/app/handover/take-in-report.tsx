import { useTranslation } from 'react-i18next';
import type { TakeInReport } from '../../../shared/handover/model.ts';
import { formatMoment } from '../../ui/format.ts';
import { useLanguage } from '../i18n.ts';
import { standingInWords } from './report-words.ts';

interface TakeInReportViewProps {
  readonly report: TakeInReport;
}

const namesShown = 8;

/** What is in the bundle and how it stands to what is here. */
export function TakeInReportView({ report }: TakeInReportViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = report.kinds
    .flatMap(({ kind, names }) =>
      names.map(({ name, standing }, index) => ({ key: `${kind}${index}`, kind, name, standing })),
    )
    // What is decided between two sides is looked at first; what is only new comes after.
    .toSorted((left, right) => Number(left.standing === 'new') - Number(right.standing === 'new'))
    .slice(0, namesShown);
  return (
    <>
      <p className="mut">
        {t('handover:from', { name: report.name, at: formatMoment(new Date(report.createdAt), language) })}
      </p>
      <table className="handover-report">
        <tbody>
          {report.kinds.map((line) => (
            <tr key={line.kind}>
              <th scope="row">{t(`bin:kind.${line.kind}`)}</th>
              <td>{standingInWords(line, t, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {names.length === 0 ? null : (
        <ul className="handover-names" aria-label={t('handover:names')}>
          {names.map(({ key, kind, name, standing }) => (
            <li key={key}>
              <span className="el" title={name}>
                {name}
              </span>
              <span className="mut">
                {t(`bin:kind.${kind}`)} · {t(`handover:is.${standing}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {report.skipped === 0 ? null : <p role="alert">{t('handover:skipped', { count: report.skipped })}</p>}
    </>
  );
}
