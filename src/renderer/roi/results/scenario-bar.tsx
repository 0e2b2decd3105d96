import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { RoiModel } from '../../../shared/roi/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useRoiScreen } from '../state.ts';
import styles from './scenario-bar.module.css';
import { useScenarioWords } from './scenario-words.ts';

export interface ScenarioBarProps {
  readonly scenarios: RoiModel['scenarios'];
  /** For names and units; their values play no part. */
  readonly drivers: RoiModel['drivers'];
}

/** Which scenario is on screen, and in words what the others do differently from the base. */
export const ScenarioBar = memo(function ScenarioBar({ scenarios, drivers }: ScenarioBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scenario = useRoiScreen((state) => state.scenario);
  const differences = useScenarioWords(scenarios, drivers);
  return (
    <div className={styles.bar}>
      <Segmented
        label={t('roi:scenario.title')}
        value={scenario}
        options={scenarios.map(({ id, label }) => ({ value: id, label: textIn(label, language) }))}
        onChange={(value) => useRoiScreen.setState({ scenario: value })}
      />
      <p className={`el ${styles.words}`} title={differences}>
        {differences}
      </p>
    </div>
  );
});
