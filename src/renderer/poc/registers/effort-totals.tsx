import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { effortSums } from '../../../shared/poc/effort-sums.ts';
import { type Effort, pocPhases } from '../../../shared/poc/registers.ts';
import { useLanguage } from '../../app/i18n.ts';

interface EffortTotalsProps {
  readonly efforts: readonly Effort[];
  readonly team: readonly { readonly id: string; readonly name: string }[];
}

/** Hours of each person by phase, with the sums of both. */
export function EffortTotals({ efforts, team }: EffortTotalsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { people, ...all } = effortSums(efforts);
  const nameOf = (teammateId: string | null) =>
    team.find(({ id }) => id === teammateId)?.name ?? t('poc-registers:effort.nobody');
  const hours = (count: number) => (count === 0 ? '—' : formatNumber(count, language));
  return (
    <div className="poc-scroller">
      <table className="poc-table" aria-label={t('poc-registers:effort.sums')}>
        <thead>
          <tr>
            <th scope="col">{t('poc-registers:effort.teammate')}</th>
            {pocPhases.map((phase) => (
              <th key={phase} scope="col" className="num">
                {t(`poc-registers:effort.phases.${phase}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('poc-registers:effort.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ teammateId, phases, total }) => (
            <tr key={teammateId}>
              <th scope="row">{nameOf(teammateId)}</th>
              {pocPhases.map((phase) => (
                <td key={phase} className="num">
                  {hours(phases[phase])}
                </td>
              ))}
              <td className="num">{hours(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('poc-registers:effort.total')}</th>
            {pocPhases.map((phase) => (
              <td key={phase} className="num">
                {hours(all.phases[phase])}
              </td>
            ))}
            <td className="num">{hours(all.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
