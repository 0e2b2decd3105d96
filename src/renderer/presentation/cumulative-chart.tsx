import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import { textWidth } from '../../shared/kernel/text-width.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import type { RoiReport } from '../../shared/roi/report.ts';
import { cashFlowMarks, layOutCashFlow, thinOut } from '../ui/cash-flow-layout.ts';
import { firstWithin } from '../ui/fit-figure.ts';
import { inLargerUnits, type MoneyFigures, monthsText } from '../ui/money-figures.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { useAudienceLanguage } from './use-audience-language.ts';
import { useRoomUnit } from './use-room-unit.ts';

interface CumulativeChartProps {
  readonly reports: readonly RoiReport[];
  readonly model: CustomerRoiModel;
  readonly money: MoneyFigures;
}

/** Pixels of the drawing that the marks of the scale may take; wider ones are told in a larger unit. */
const marksWidth = 168;

/** The cumulative net cash of the base, in the band from the most careful to the most hopeful scenario. */
export function CumulativeChart({ reports, model, money: usual }: CumulativeChartProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const [frame, size] = useElementSize<HTMLDivElement>({ width: 1240, height: 496 });
  const unit = useRoomUnit();
  const px = (pixels: number) => pixels * unit;
  const lines = reports.map(({ scenario, flows }) => ({
    id: scenario,
    cumulative: flows.map(({ cumulative }) => cumulative ?? 0),
  }));
  const marks = cashFlowMarks(lines);
  const markText = (figures: MoneyFigures, value: number) => figures.short(value).replace(/\.0$/, '');
  const money = firstWithin(
    inLargerUnits(usual, Math.max(...marks.map(Math.abs))),
    (each) => marks.map((value) => markText(each, value)),
    24,
    marksWidth,
  );
  const left = px(16) + Math.max(px(72), ...marks.map((value) => textWidth(markText(money, value), px(24))));
  const base = reports.find(({ scenario }) => scenario === 'base');
  const months = base?.results.paybackMonths ?? null;
  const words = months === null ? '' : t('presentation:chart.payback', { months: monthsText(months, language) });
  const endLabel = (id: string) => {
    const value = money.short(lines.find((line) => line.id === id)?.cumulative.at(-1) ?? 0);
    const scenario = model.scenarios.find((each) => each.id === id);
    return id === 'base' || scenario === undefined ? value : `${textIn(scenario.label, language)} ${value}`;
  };
  const right = Math.max(
    px(168),
    ...lines.map(({ id }) => px(24) + textWidth(endLabel(id), px(id === 'base' ? 32 : 24))),
  );
  const layout = layOutCashFlow(lines, months === null ? null : months / 12, textWidth(words, px(32)), {
    ...size,
    left,
    right,
    top: px(24),
    bottom: px(72),
    lineHeight: px(40),
    pin: px(120),
  });
  const end = size.width - right;
  const yearText = (year: number) =>
    year === 0 ? t('presentation:chart.year0') : t('presentation:chart.year', { year });
  const written = new Set(
    thinOut(
      layout.years.map(({ year, x }) => {
        const half = textWidth(yearText(year), px(24)) / 2;
        return { from: x - half, to: x + half };
      }),
      px(16),
    ),
  );
  const years = base?.settings.horizonYears ?? 0;
  return (
    <figure className="pm-chart">
      <figcaption>
        <h2>
          {t('presentation:chart.title', { years })}
          <small className="pm-note">{t('presentation:chart.note', { unit: money.rounded(0).after })}</small>
        </h2>
      </figcaption>
      <div ref={frame}>
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={t('presentation:chart.title', { years })}
        >
          {layout.ticks.map(({ value, y }) => (
            <g key={value}>
              <line className={value === 0 ? 'zero' : 'grid'} x1={left} x2={end} y1={y} y2={y} />
              <text className="end" x={left - px(16)} y={y + px(8)}>
                {markText(money, value)}
              </text>
            </g>
          ))}
          <polygon className="band" points={layout.band} />
          {layout.lines.map(({ id, points, endX, endY, labelY }) => (
            <g key={id}>
              {id === 'base' ? (
                <>
                  <polyline className="line" points={points} strokeWidth={px(4)} />
                  <circle className="last" cx={endX} cy={endY} r={px(6)} />
                </>
              ) : null}
              <text className={id === 'base' ? 'main' : undefined} x={endX + px(18)} y={labelY + px(8)}>
                {endLabel(id)}
              </text>
            </g>
          ))}
          {layout.payback === null ? null : (
            <g>
              <line
                className="pin"
                strokeWidth={px(2)}
                x1={layout.payback.x}
                x2={layout.payback.x}
                y1={layout.zeroY}
                y2={layout.payback.labelY + px(16)}
              />
              <circle className="point" cx={layout.payback.x} cy={layout.zeroY} r={px(9)} strokeWidth={px(4)} />
              <text
                className={layout.payback.isAtEnd ? 'payback end' : 'payback'}
                x={layout.payback.labelX}
                y={layout.payback.labelY}
              >
                {words}
              </text>
            </g>
          )}
          {layout.years.map(({ year, x }) =>
            written.has(year) ? (
              <text key={year} className="middle" x={x} y={size.height - px(20)}>
                {yearText(year)}
              </text>
            ) : null,
          )}
        </svg>
      </div>
    </figure>
  );
}
