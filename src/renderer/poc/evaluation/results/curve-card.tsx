import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../../app/client.ts';
import { reportFailure } from '../../../app/failures.ts';
import { ChartFrame } from '../../../ui/chart-frame.tsx';
import { showToast } from '../../../ui/toast.ts';
import { useElementSize } from '../../../ui/use-element-size.ts';
import styles from './results.module.css';
import { type Axis, XyChart, type XyPoint } from './xy-chart.tsx';

interface CurveCardProps {
  readonly title: string;
  readonly note: string;
  readonly line: readonly XyPoint[];
  readonly at: number;
  readonly x: Axis;
  readonly y: Axis;
  readonly isShare: boolean;
  readonly hasDiagonal: boolean;
  /** Begins the name of a saved picture. */
  readonly fileName: string;
}

/** A curve that can be copied, saved and read as a table. */
export function CurveCard({ title, note, line, at, x, y, isShare, hasDiagonal, fileName }: CurveCardProps) {
  const { t } = useTranslation();
  const drawing = useRef<SVGSVGElement>(null);
  const [frame, size] = useElementSize<HTMLDivElement>({ width: 400, height: 180 });
  const { mutate: save } = useMutation(
    orpc.system.saveFile.mutationOptions({
      meta: { quiet: true },
      onSuccess: (saved) => {
        if (saved !== null) showToast({ kind: 'done', title: t('poc-evaluation:chart.saved'), detail: saved.path });
      },
    }),
  );
  const chosen = line[at];
  return (
    <ChartFrame
      title={title}
      unit={note}
      words={{
        copy: t('poc-evaluation:chart.copy'),
        save: t('poc-evaluation:chart.save'),
        saveAsPng: t('poc-evaluation:chart.saveAsPng'),
        saveAsSvg: t('poc-evaluation:chart.saveAsSvg'),
        showTable: t('poc-evaluation:chart.showTable'),
        showChart: t('poc-evaluation:chart.showChart'),
      }}
      chart={drawing}
      onSave={(kind, picture) => {
        const name = `${fileName} ${title}.${kind}`;
        save({ suggestedName: name, kind, content: new File([picture], name, { type: picture.type }) });
      }}
      onCopied={() => showToast({ kind: 'done', title: t('poc-evaluation:chart.copied') })}
      onFailure={reportFailure}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className="num">
                {x.name}
              </th>
              <th scope="col" className="num">
                {y.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...line.entries()].map(([place, point]) => (
              <tr key={place}>
                <td className="num">{x.format(point.x)}</td>
                <td className="num">{y.format(point.y)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      drawing={
        <div ref={frame} className={styles.drawing}>
          <XyChart
            label={t('poc-evaluation:chart.alt', {
              title,
              x: `${x.name} ${chosen === undefined ? '' : x.format(chosen.x)}`,
              y: `${y.name} ${chosen === undefined ? '' : y.format(chosen.y)}`,
            })}
            {...{ ...size, line, at, x, y, isShare, hasDiagonal, drawing }}
          />
        </div>
      }
    />
  );
}
