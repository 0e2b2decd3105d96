import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import { orpc } from '../../app/client.ts';
import { reportFailure } from '../../app/failures.ts';
import { cashFlowMarks } from '../../ui/cash-flow-layout.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { firstWithin } from '../../ui/fit-figure.ts';
import { inLargerUnits, monthsText } from '../../ui/money-figures.ts';
import { showToast } from '../../ui/toast.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import type { Display } from '../display.ts';
import type { ScenarioView } from '../evaluation.ts';
import styles from './cash-flow-card.module.css';
import { CashFlowChart } from './cash-flow-chart.tsx';
import { CashFlowTable } from './cash-flow-table.tsx';

export interface CashFlowCardProps {
  readonly views: readonly ScenarioView[];
  readonly active: ScenarioView;
  readonly display: Display;
  /** Begins the name of a saved picture. */
  readonly fileName: string;
}

/** The marks of the scale may take so much of the width; wider ones are told in a larger unit. */
const marksWidth = 96;

/** Cumulative net cash of all scenarios, with the year's net below; as a picture, a file or a table. */
export function CashFlowCard({ views, active, display, fileName }: CashFlowCardProps) {
  const { t } = useTranslation();
  const drawing = useRef<SVGSVGElement>(null);
  const [frame, size] = useElementSize<HTMLDivElement>({ width: 668, height: 187 });
  const { mutate: save } = useMutation(
    orpc.system.saveFile.mutationOptions({
      meta: { quiet: true },
      onSuccess: (saved) => {
        if (saved !== null) showToast({ kind: 'done', title: t('roi:chart.saved'), detail: saved.path });
      },
    }),
  );
  const { language } = display;
  const money = useMemo(() => {
    const marks = cashFlowMarks(views);
    return firstWithin(
      inLargerUnits(display.money, Math.max(...marks.map(Math.abs))),
      ({ short }) => marks.map(short),
      12,
      marksWidth,
    );
  }, [views, display.money]);
  const title = t('roi:chart.title');
  const words = useMemo(
    () => ({
      copy: t('roi:chart.copy'),
      save: t('roi:chart.save'),
      saveAsPng: t('roi:chart.saveAsPng'),
      saveAsSvg: t('roi:chart.saveAsSvg'),
      showTable: t('roi:chart.showTable'),
      showChart: t('roi:chart.showChart'),
    }),
    [t],
  );
  const lines = useMemo(
    () =>
      views.map(({ id, label, cumulative }) => ({
        id,
        cumulative,
        endLabel: `${textIn(label, language)} ${money.short(cumulative.at(-1) ?? 0)}`,
      })),
    [views, language, money],
  );
  const formatTick = useCallback((value: number) => money.short(value).replace(/[.,]0$/, ''), [money]);
  const months = active.results.paybackMonths;
  if (!active.hasFlows) {
    return (
      <section className={`card ${styles.none}`} aria-label={title}>
        <p>{t('roi:chart.none')}</p>
      </section>
    );
  }
  return (
    <ChartFrame
      title={title}
      unit={money.name}
      words={words}
      chart={drawing}
      onSave={(kind, picture) => {
        const name = `${fileName} ${title}.${kind}`;
        save({ suggestedName: name, kind, content: new File([picture], name, { type: picture.type }) });
      }}
      onCopied={() => showToast({ kind: 'done', title: t('roi:chart.copied') })}
      onFailure={reportFailure}
      table={<CashFlowTable views={views} active={active} display={{ language, money, unitName: money.name }} />}
      drawing={
        <div ref={frame} className={styles.drawing}>
          <CashFlowChart
            label={t('roi:chart.alt', { end: money.full(active.cumulative.at(-1) ?? 0) })}
            width={size.width}
            height={size.height}
            lines={lines}
            activeId={active.id}
            payback={
              months === null
                ? null
                : { years: months / 12, words: t('roi:chart.payback', { months: monthsText(months, language) }) }
            }
            yearNames={active.net.map((_, year) => (year === 0 ? t('roi:chart.year0') : t('roi:chart.year', { year })))}
            net={{ title: t('roi:chart.net'), values: active.net.map(money.short) }}
            formatTick={formatTick}
            drawing={drawing}
          />
        </div>
      }
    />
  );
}
