import { useTranslation } from 'react-i18next';
import { formatMetric } from '../../../shared/poc/format-metric.ts';
import type { CustomerCriterion } from '../../../shared/presentation/customer-poc.ts';
import { formatCount } from '../../ui/format.ts';
import { IntervalMark } from '../../ui/interval-mark.tsx';
import { metricFigures } from '../../ui/metric-figures.ts';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import { useAudienceLanguage } from '../use-audience-language.ts';

interface CriteriaTableProps {
  readonly criteria: readonly CustomerCriterion[];
  /** How sure the intervals are, in words. */
  readonly level: string;
}

/** Criterion by criterion: what it was, what was agreed, what came out and how sure that is. */
export function CriteriaTable({ criteria, level }: CriteriaTableProps) {
  const { t } = useTranslation();
  const hasStretch = criteria.some(({ stretch }) => stretch !== null);
  const columns = ['baseline', 'target', ...(hasStretch ? (['stretch'] as const) : []), 'actual', 'interval'] as const;
  return (
    <table className="pm-table">
      <thead>
        <tr>
          <th scope="col">{t('presentation:poc.column.name')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="num">
              {t(`presentation:poc.column.${column}`, { level })}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('presentation:poc.column.picture')}</span>
          </th>
          <th scope="col" className="num">
            {t('presentation:poc.column.sample')}
          </th>
          <th scope="col">{t('presentation:poc.column.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.id} criterion={criterion} hasStretch={hasStretch} />
        ))}
      </tbody>
    </table>
  );
}

interface CriterionRowProps {
  readonly criterion: CustomerCriterion;
  readonly hasStretch: boolean;
}

function CriterionRow({ criterion, hasStretch }: CriterionRowProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const { figure, target } = metricFigures(t, language);
  const { name, metric, mustHave, baseline, stretch, result, verdict, neededSample } = criterion;
  const bounds =
    result === null || result.low === null || result.high === null
      ? '—'
      : `${formatMetric(result.low, metric, language)}–${figure(result.high, criterion)}`;
  return (
    <tr>
      <th scope="row">
        <span className="pm-criterion">
          <span title={name}>{name}</span>
          {mustHave ? <small title={t('presentation:poc.mustHave')}>{t('presentation:poc.must')}</small> : null}
        </span>
      </th>
      <td className="num soft">{figure(baseline, criterion)}</td>
      <td className="num">{target(criterion)}</td>
      {hasStretch ? <td className="num soft">{target({ ...criterion, target: stretch })}</td> : null}
      <td className="num">
        <b>{result === null ? '—' : figure(result.value, criterion)}</b>
      </td>
      <td className="num soft">{bounds}</td>
      <td>
        <IntervalMark criterion={criterion} result={result ?? undefined} />
      </td>
      <td className="num soft">
        {result?.sample == null ? '—' : formatCount(result.sample, language)}
        {neededSample === null ? null : (
          <small>{t('presentation:poc.needs', { needed: formatCount(neededSample, language) })}</small>
        )}
      </td>
      <td>
        <VerdictChip verdict={verdict} />
      </td>
    </tr>
  );
}
