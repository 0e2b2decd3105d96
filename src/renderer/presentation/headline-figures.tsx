import { useTranslation } from 'react-i18next';
import type { RoiReport } from '../../shared/roi/report.ts';
import { fitFigure } from '../ui/fit-figure.ts';
import { type Figure, inLargerUnits, type MoneyFigures, monthsText, percentText } from '../ui/money-figures.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { useAudienceLanguage } from './use-audience-language.ts';
import { useRoomUnit } from './use-room-unit.ts';

interface HeadlineFiguresProps {
  readonly report: RoiReport;
  readonly money: MoneyFigures;
}

/** Sizes of the drawing; a figure takes the largest that keeps it clear of its neighbour. */
const leadSizes = [112, 96, 88, 80, 72, 64, 56, 48, 40] as const;
const sizes = [64, 56, 48, 40, 36, 28] as const;

/** The five numbers of the page, the yearly benefit largest. */
export function HeadlineFigures({ report, money }: HeadlineFiguresProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const { annualNetBenefit, paybackMonths, npv, irr, roi } = report.results;
  const years = report.settings.horizonYears;
  const amount = (value: number | null) =>
    value === null ? [] : inLargerUnits(money, value).map(({ rounded }) => rounded(value));
  const percent = (value: number | null) =>
    value === null ? [] : [{ text: percentText(value, language, 0), after: '%' }];
  const months =
    paybackMonths === null ? [] : [{ text: monthsText(paybackMonths, language), after: t('presentation:monthUnit') }];
  const cells = [
    { id: 'annualNetBenefit', figures: amount(annualNetBenefit) },
    { id: 'paybackMonths', figures: months },
    { id: 'npv', figures: amount(npv) },
    { id: 'irr', figures: percent(irr) },
    { id: 'roi', figures: percent(roi) },
  ] as const;
  return (
    <dl className="pm-figures">
      {cells.map(({ id, figures: [figure, ...larger] }, index) => (
        <div key={id} className={index === 0 ? 'lead' : undefined}>
          <dt>{t(`presentation:headline.${id}`, { years })}</dt>
          {figure === undefined ? (
            <dd>
              <small className="reason">{t(`presentation:missing.${id}`, { years })}</small>
            </dd>
          ) : (
            <FittedHeadline figure={figure} larger={larger} isLead={index === 0} />
          )}
        </div>
      ))}
    </dl>
  );
}

interface FittedHeadlineProps {
  readonly figure: Figure;
  readonly larger: readonly Figure[];
  readonly isLead: boolean;
}

/** Smaller type and then a larger unit, before a number would run into the next one. */
function FittedHeadline({ figure, larger, isLead }: FittedHeadlineProps) {
  const unit = useRoomUnit();
  const [place, { width }] = useElementSize<HTMLElement>({ width: 300, height: 80 });
  const fitted = fitFigure(
    [figure, ...larger],
    { sizes: isLead ? leadSizes : sizes, afterSize: 28, gap: 8 },
    width / unit,
  );
  return (
    <dd
      ref={place}
      style={{ fontSize: `calc(${fitted.size} * var(--u))` }}
      title={`${figure.text} ${figure.after}`.trim()}
    >
      {fitted.text}
      <small>{fitted.after}</small>
    </dd>
  );
}
