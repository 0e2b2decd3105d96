import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import { driverValue } from '../../shared/roi/model.ts';
import type { RoiReport } from '../../shared/roi/report.ts';
import type { ScenarioRun } from '../../shared/roi/run-scenarios.ts';
import type { MoneyFigures } from '../ui/money-figures.ts';
import { amountOf } from './amount-of.ts';
import { productOfDrivers } from './product-of-drivers.ts';
import { useAudienceLanguage } from './use-audience-language.ts';

interface HowItAddsUpProps {
  readonly model: CustomerRoiModel;
  readonly run: ScenarioRun;
  readonly report: RoiReport;
  readonly money: MoneyFigures;
}

const shownDrivers = 4;

/** The customer's own numbers and what they come to; with × between them where they truly multiply out. */
export function HowItAddsUp({ model, run, report, money }: HowItAddsUpProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const total = report.results.annualNetBenefit;
  const product = total === null ? null : productOfDrivers(run, 'annualNetBenefit');
  const rows =
    product === null
      ? decidingRows(model)
      : product.flatMap((factor) => {
          const driver = model.drivers.find(({ id }) => id === factor.driver);
          return driver === undefined ? [] : [{ ...factor, driver }];
        });
  return (
    <section>
      <h2>{t('presentation:sum.title')}</h2>
      <ul className="pm-sum">
        {rows.map(({ driver, value, isRest }, index) => (
          <li key={`${driver.id}/${String(isRest)}`}>
            <span>{textIn(driver.label, language)}</span>
            <b>{factorText(amountOf(driver, value, language, t), isRest, product !== null && index > 0)}</b>
          </li>
        ))}
        <li className="total">
          <span>{t('presentation:sum.total')}</span>
          <b>{total === null ? '—' : money.full(total)}</b>
        </li>
      </ul>
    </section>
  );
}

interface SumRow {
  readonly driver: CustomerRoiModel['drivers'][number];
  readonly value: number;
  readonly isRest: boolean;
}

/** The few numbers that decide the result, however it comes about. */
function decidingRows(model: CustomerRoiModel): readonly SumRow[] {
  return model.drivers
    .flatMap((driver) => {
      const value = driverValue(driver);
      const isShown = driver.deciding && driver.group !== 'investment';
      return isShown && value !== null ? [{ driver, value, isRest: false }] : [];
    })
    .slice(0, shownDrivers);
}

function factorText(amount: string, isRest: boolean, isFurther: boolean): string {
  if (!isFurther) return isRest ? `1 − ${amount}` : amount;
  return isRest ? `× (1 − ${amount})` : `× ${amount}`;
}
