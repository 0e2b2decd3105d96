import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../../shared/kernel/format-number.ts';
import type { CustomerPlan } from '../../../shared/presentation/customer-poc.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { useAudienceLanguage } from '../use-audience-language.ts';

type Line = CustomerPlan['lines'][number];

/** The lines of the plan in words: name, days, both sides, and how far it has come. */
export function PlanLines({ lines }: Pick<CustomerPlan, 'lines'>) {
  const { t } = useTranslation();
  return (
    <table className="pm-lines">
      <thead>
        <tr>
          <th scope="col" className="name">
            {t('presentation:poc.line.name')}
          </th>
          <th scope="col" className="owners">
            {t('presentation:poc.line.owners')}
          </th>
          <th scope="col" className="days">
            {t('presentation:poc.line.days')}
          </th>
          <th scope="col" className="done num">
            {t('presentation:poc.line.done')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <PlanLine key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function PlanLine({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const { name, kind, isInPhase, start, end, progress, isDone, ours, theirs } = line;
  const owners = [ours, theirs].filter((each) => each !== '').join(' / ');
  const days =
    start === end
      ? formatShortDay(end, language)
      : t('presentation:poc.line.span', { start: formatShortDay(start, language), end: formatShortDay(end, language) });
  const done =
    kind === 'milestone'
      ? t(`presentation:poc.milestone.${isDone ? 'reached' : 'ahead'}`)
      : formatPercent(progress / 100, language, { least: 0, most: 0 });
  return (
    <tr className={kind}>
      <th scope="row" className={isInPhase ? 'in-phase' : undefined} title={name}>
        {name}
      </th>
      <td title={owners}>{owners}</td>
      <td className="days">{days}</td>
      <td className="num">{done}</td>
    </tr>
  );
}
