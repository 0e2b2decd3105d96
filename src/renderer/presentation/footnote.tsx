import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import type { RoiReport } from '../../shared/roi/report.ts';
import { type MoneyFigures, percentText } from '../ui/money-figures.ts';
import { useAudienceLanguage } from './use-audience-language.ts';

interface FootnoteProps {
  readonly model: CustomerRoiModel;
  readonly report: RoiReport;
  readonly money: MoneyFigures;
}

const origins = ['customer', 'measured', 'benchmark', 'ours', 'unanswered'] as const;

/** What the page rests on, in a line: investment, rate, convention, and whose numbers they are. */
export function Footnote({ model, report, money }: FootnoteProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
  const initial = report.flows[0]?.cost ?? 0;
  const deciding = model.drivers.filter((driver) => driver.deciding && driver.group !== 'investment');
  const sources = origins.flatMap((origin) => {
    const labels = deciding.filter((driver) => driver.origin === origin).map(({ label }) => textIn(label, language));
    return labels.length === 0 ? [] : [t(`presentation:origin.${origin}`, { list: list.format(labels) })];
  });
  const basis = t('presentation:basis', {
    investment: money.full(initial),
    rate: percentText(report.settings.discountRate, language),
    tax: t(`presentation:taxBasis.${model.settings.taxBasis}`),
  });
  return (
    <footer>
      {basis}
      {sources.length === 0 ? '' : sources.join(t('presentation:between')) + t('presentation:stop')}
    </footer>
  );
}
