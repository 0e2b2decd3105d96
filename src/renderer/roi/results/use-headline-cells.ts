import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/roi/findings.ts';
import { inLargerUnits, monthsText, percentText } from '../../ui/money-figures.ts';
import type { Display } from '../display.ts';
import type { ScenarioView } from '../evaluation.ts';
import type { Headline } from './headlines.ts';
import type { HeadlineCell } from './kpi-row.tsx';

/** The headline numbers in words and figures; both payback conventions always stand together, each named. */
export function useHeadlineCells(view: ScenarioView, display: Display): Readonly<Record<Headline, HeadlineCell>> {
  const { t } = useTranslation();
  const { language, money } = display;
  const { results, horizonYears, discountRate } = view;
  const orReason = (headline: Headline, ...words: HeadlineCell['below']): HeadlineCell['below'] =>
    results[headline] === null
      ? [t(`roi:missing.${reasonFor(view.findings, headline)}`, { years: horizonYears })]
      : words;
  const amount = (value: number | null) => {
    if (value === null) return { figure: null, shorter: [] };
    const [own, ...larger] = inLargerUnits(money, value);
    return { figure: own.figure(value), shorter: larger.map(({ figure }) => figure(value)) };
  };
  const amortised = (value: string) => t('roi:headline.amortised', { value });
  const months = (value: number) => t('roi:headline.months', { months: monthsText(value, language) });
  const percent = (value: number | null, digits: number) => ({
    figure: value === null ? null : { text: percentText(value, language, digits), after: '%' },
    shorter: value === null ? [] : [{ text: percentText(value, language, 0), after: '%' }],
  });
  const amortisedBenefit = results.amortisedAnnualNetBenefit ?? 0;
  const [own, ...larger] = inLargerUnits(money, amortisedBenefit);
  return {
    annualNetBenefit: {
      label: t('roi:headline.annualNetBenefit'),
      ...amount(results.annualNetBenefit),
      below: orReason(
        'annualNetBenefit',
        amortised(own.full(amortisedBenefit)),
        ...larger.map((each) => amortised(each.full(amortisedBenefit))),
      ),
    },
    paybackMonths: {
      label: t('roi:headline.paybackMonths'),
      figure:
        results.paybackMonths === null
          ? null
          : { text: monthsText(results.paybackMonths, language), after: t('roi:headline.monthUnit') },
      shorter: [],
      below: orReason(
        'paybackMonths',
        results.amortisedPaybackMonths === null
          ? t('roi:headline.noAmortised')
          : amortised(months(results.amortisedPaybackMonths)),
      ),
    },
    npv: {
      label: t('roi:headline.npv'),
      ...amount(results.npv),
      below: orReason('npv', money.exact(results.npv ?? 0)),
    },
    irr: {
      label: t('roi:headline.irr'),
      ...percent(results.irr, 2),
      below: orReason('irr', t('roi:headline.rate', { rate: percentText(discountRate, language) })),
    },
    roi: {
      label: t('roi:headline.roi', { years: horizonYears }),
      ...percent(results.roi, 1),
      below: orReason('roi', t('roi:headline.undiscounted')),
    },
  };
}

/** The code of the finding that says why a result does not exist. */
function reasonFor(findings: readonly Finding[], headline: Headline): string {
  const reason = findings.find((finding) => 'results' in finding && finding.results.includes(headline));
  return reason?.code ?? 'unknown';
}
