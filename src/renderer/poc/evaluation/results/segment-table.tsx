import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../../shared/poc/evaluation/measure.ts';
import type { EvaluationResult } from '../state.ts';
import { TableCard } from '../table-card.tsx';
import { FigureTable } from './figure-table.tsx';
import { useMeasureWords } from './use-measure-words.ts';

/** As many measures as stand side by side. */
const SHOWN_MEASURES = 6;

/** The same measures for each segment, the whole first. */
export function SegmentTable({ result }: { readonly result: EvaluationResult }) {
  const { t } = useTranslation();
  const { evaluation, setup } = result;
  const words = useMeasureWords(setup);
  const columns = evaluation.measures.filter(({ of }) => of.kind !== 'class').slice(0, SHOWN_MEASURES);
  const named = evaluation.segments.filter(({ name }) => name !== null);
  return (
    <TableCard
      title={t('poc-evaluation:view.segments')}
      note={
        <span className="cnt">
          {t(`poc-evaluation:segments.${named.length < evaluation.segments.length ? 'first' : 'count'}`, {
            count: named.length,
          })}
        </span>
      }
    >
      <FigureTable
        heads={[t('poc-evaluation:role.segment'), t('poc-evaluation:measures.sample')]}
        columns={columns.map((measure) => ({ key: keyOf(measure), label: words.name(measure) }))}
        lines={[
          {
            key: 'whole',
            name: t('poc-evaluation:segments.whole'),
            count: evaluation.rows.used,
            isWhole: true,
            measures: byKey(evaluation.measures),
          },
          ...evaluation.segments.map(({ name, count, measures }) => ({
            key: `segment ${name}`,
            name: name === null ? t('poc-evaluation:segments.more') : name || t('poc-evaluation:segments.blank'),
            count,
            measures: byKey(measures),
          })),
        ]}
        words={words}
      />
    </TableCard>
  );
}

function byKey(measures: readonly Measure[]): ReadonlyMap<string, Measure> {
  return new Map(measures.map((measure) => [keyOf(measure), measure]));
}

function keyOf({ key, of }: Measure): string {
  return `${key} ${JSON.stringify(of)}`;
}
