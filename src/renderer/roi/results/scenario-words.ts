import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { RoiModel, Scenario } from '../../../shared/roi/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { percentText } from '../../ui/money-figures.ts';
import { formatInBox, isPercent } from '../drivers/driver-number.ts';

/** What each scenario does differently from the base, in one line: 保守 收益 −20%，爬坡 50/80/100%；乐观 占比 70%. */
export function useScenarioWords(scenarios: RoiModel['scenarios'], allDrivers: RoiModel['drivers']): string {
  const { t } = useTranslation();
  const language = useLanguage();

  const wordsOf = ({ overrides }: Scenario): readonly string[] => {
    const { drivers, ramp, benefitRiskAdjustment, horizonYears, discountRate } = overrides;
    const percent = (share: number) => percentText(share, language, 1);
    return [
      ...(benefitRiskAdjustment === undefined
        ? []
        : [t('roi:scenario.benefit', { share: percent(benefitRiskAdjustment) })]),
      ...(ramp === undefined ? [] : [t('roi:scenario.ramp', { ramp: ramp.map(percent).join('/') })]),
      ...Object.entries(drivers).flatMap(([id, value]) => {
        const driver = allDrivers.find((each) => each.id === id);
        if (driver === undefined) return [];
        const unit = isPercent(driver) ? '%' : '';
        return [`${textIn(driver.label, language)} ${formatInBox(driver, value, language)}${unit}`];
      }),
      ...(horizonYears === undefined ? [] : [t('roi:scenario.horizon', { years: horizonYears })]),
      ...(discountRate === undefined ? [] : [t('roi:scenario.rate', { share: percent(discountRate) })]),
    ];
  };

  const parts = scenarios.flatMap((scenario) => {
    const words = scenario.id === 'base' ? [] : wordsOf(scenario);
    return words.length === 0 ? [] : [`${textIn(scenario.label, language)} ${words.join(t('roi:scenario.and'))}`];
  });
  return parts.length === 0
    ? t('roi:scenario.noDifference')
    : t('roi:scenario.differences', { list: parts.join(t('roi:scenario.between')) });
}
