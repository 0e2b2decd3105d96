import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import { driverValue } from '../../shared/roi/model.ts';
import type { RoiReport } from '../../shared/roi/report.ts';
import type { MoneyFigures } from '../ui/money-figures.ts';
import { amountOf } from './amount-of.ts';
import { productOfDrivers } from './product-of-drivers.ts';
import { useAudienceLanguage } from './use-audience-language.ts';

interface HowItAddsUpProps {
  readonly model: CustomerRoiModel;
  readonly report: RoiReport;
  readonly money: MoneyFigures;
}

const shownDrivers = 4;

/** The customer's own numbers and what they come to; with × between them where they truly multiply out. */
export function HowItAddsUp({ model, report, money }: HowItAddsUpProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const total = report.results.annualNetBenefit;
  const known = model.drivers
    .filter((driver) => driver.group !== 'investment')
    .flatMap((driver) => {
      const value = driverValue(driver);
      return value === null ? [] : [{ id: driver.id, value, driver }];
    })
    .sort((a, b) => Number(b.driver.deciding) - Number(a.driver.deciding));
  const product = total === null ? null : productOfDrivers(known, total);
  const rows =
    product === null
      ? known.filter(({ driver }) => driver.deciding).slice(0, shownDrivers)
      : known.filter(({ id }) => product.includes(id));
  return (
    <section>
      <h2>{t('presentation:sum.title')}</h2>
      <ul className="pm-sum">
        {rows.map(({ id, value, driver }, index) => (
          <li key={id}>
            <span>{textIn(driver.label, language)}</span>
            <b>
              {product !== null && index > 0
                ? `× ${amountOf(driver, value, language, t)}`
                : amountOf(driver, value, language, t)}
            </b>
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
