import { useTranslation } from 'react-i18next';
import type { RoiReport } from '../../shared/roi/report.ts';
import { type MoneyFigures, monthsText, percentText } from '../ui/money-figures.ts';
import { useAudienceLanguage } from './use-audience-language.ts';

interface HeadlineFiguresProps {
  readonly report: RoiReport;
  readonly money: MoneyFigures;
}

/** Beyond this many characters the large figure is set smaller, so that it never runs into its neighbour. */
const longFigure = 8;

/** The five numbers of the page, the yearly benefit largest. */
export function HeadlineFigures({ report, money }: HeadlineFiguresProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const { annualNetBenefit, paybackMonths, npv, irr, roi } = report.results;
  const years = report.settings.horizonYears;
  const amount = (value: number | null) => (value === null ? null : money.rounded(value));
  const percent = (value: number | null) =>
    value === null ? null : { text: percentText(value, language, 0), after: '%' };
  const months =
    paybackMonths === null ? null : { text: monthsText(paybackMonths, language), after: t('presentation:monthUnit') };
  const cells = [
    { id: 'annualNetBenefit', figure: amount(annualNetBenefit) },
    { id: 'paybackMonths', figure: months },
    { id: 'npv', figure: amount(npv) },
    { id: 'irr', figure: percent(irr) },
    { id: 'roi', figure: percent(roi) },
  ] as const;
  return (
    <dl className="pm-figures">
      {cells.map(({ id, figure }, index) => (
        <div key={id} className={index === 0 ? 'lead' : undefined}>
          <dt>{t(`presentation:headline.${id}`, { years })}</dt>
          <dd className={(figure?.text.length ?? 0) > longFigure ? 'long' : undefined}>
            {figure === null ? (
              <small className="reason">{t(`presentation:missing.${id}`, { years })}</small>
            ) : (
              <>
                {figure.text}
                <small>{figure.after}</small>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
