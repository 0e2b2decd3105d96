import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimulationResult } from '../../../shared/decision-map/simulation/result.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { formatPercent } from '../../../shared/kernel/format-number.ts';
import { orpc } from '../../app/client.ts';
import { reportFailure } from '../../app/failures.ts';
import { useLanguage } from '../../app/i18n.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { formatDay } from '../../ui/format.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { showToast } from '../../ui/toast.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import styles from './signing-histogram.module.css';
import { SigningHistogram } from './signing-histogram.tsx';

interface SigningCardProps {
  readonly result: SimulationResult;
  readonly targetOn: CalendarDate;
  /** Begins the name of a saved picture. */
  readonly fileName: string;
}

/** When the deal is signed: as a picture, a file or a table. */
export function SigningCard({ result, targetOn, fileName }: SigningCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drawing = useRef<SVGSVGElement>(null);
  const [frame, size] = useElementSize<HTMLDivElement>({ width: 318, height: 148 });
  const { mutate: save } = useMutation(
    orpc.system.saveFile.mutationOptions({
      meta: { quiet: true },
      onSuccess: (saved) => {
        if (saved !== null) showToast({ kind: 'done', title: t('simulation:chart.saved'), detail: saved.path });
      },
    }),
  );
  const words = useMemo(
    () => ({
      copy: t('simulation:chart.copy'),
      save: t('simulation:chart.save'),
      saveAsPng: t('simulation:chart.saveAsPng'),
      saveAsSvg: t('simulation:chart.saveAsSvg'),
      showTable: t('simulation:chart.showTable'),
      showChart: t('simulation:chart.showChart'),
    }),
    [t],
  );
  const { histogram, when } = result;
  const title = t('simulation:chart.title');
  if (when === null) return null;
  const share = (each: number) => formatPercent(each, language, { least: 0, most: 1 });
  const alt = {
    p10: formatDay(when.p10, language),
    p50: formatDay(when.p50, language),
    p90: formatDay(when.p90, language),
  };
  return (
    <ChartFrame
      title={title}
      unit={t('simulation:chart.unit', { count: histogram.weeksPerBar })}
      words={words}
      chart={drawing}
      onSave={(kind, picture) => {
        const name = `${fileName} ${title}.${kind}`;
        save({ suggestedName: name, kind, content: new File([picture], name, { type: picture.type }) });
      }}
      onCopied={() => showToast({ kind: 'done', title: t('simulation:chart.copied') })}
      onFailure={reportFailure}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('simulation:chart.weeks')}</th>
              <th>{t('simulation:chart.share')}</th>
            </tr>
          </thead>
          <tbody>
            {histogram.bars.map((bar) => (
              <tr key={bar.from}>
                <td>
                  {t('simulation:span', { from: formatDay(bar.from, language), to: formatDay(bar.to, language) })}
                </td>
                <td>{share(bar.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      drawing={
        <div ref={frame} className={styles.drawing}>
          <SigningHistogram
            label={t('simulation:chart.alt', alt)}
            width={size.width}
            height={size.height}
            histogram={histogram}
            target={{ on: targetOn, words: t('simulation:chart.target', { day: formatShortDay(targetOn, language) }) }}
            formatShare={share}
            formatDay={(day) => formatDay(day, language)}
            drawing={drawing}
          />
        </div>
      }
    />
  );
}
