import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../../shared/poc/evaluation/measure.ts';
import type { EvaluationSetup } from '../../../../shared/poc/evaluation/task.ts';
import { TableCard } from '../table-card.tsx';
import { FigureTable } from './figure-table.tsx';
import { useMeasureWords } from './use-measure-words.ts';

const shown = ['precision', 'recall', 'f1', 'false-positive-rate'] as const;

interface ClassTableProps {
  readonly measures: readonly Measure[];
  readonly setup: EvaluationSetup;
  /** True cases of each class. */
  readonly counts: ReadonlyMap<string, number>;
}

/** One line a class. */
export function ClassTable({ measures, setup, counts }: ClassTableProps) {
  const { t } = useTranslation();
  const words = useMeasureWords(setup);
  const byName = new Map<string, Map<string, Measure>>();
  for (const measure of measures) {
    const name = measure.of.kind === 'class' ? measure.of.name : '';
    byName.set(name, (byName.get(name) ?? new Map<string, Measure>()).set(measure.key, measure));
  }
  return (
    <TableCard
      title={t('poc-evaluation:classes.title')}
      note={<span className="cnt">{t('poc-evaluation:classes.count', { count: byName.size })}</span>}
    >
      <FigureTable
        heads={[t('poc-evaluation:classes.class'), t('poc-evaluation:classes.cases')]}
        columns={shown.map((key) => ({ key, label: t(`poc-evaluation:measure.${key}`) }))}
        lines={[...byName].map(([name, own]) => ({ key: name, name, count: counts.get(name) ?? 0, measures: own }))}
        words={words}
      />
    </TableCard>
  );
}
