import i18next from 'i18next';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Scoring, usualScoring } from '../../../shared/decision-map/scoring.ts';
import { startI18n } from '../../app/i18n.ts';
import { useScoreWords } from './use-score-words.ts';

function wordsWith(scoring: Scoring): readonly string[] {
  let words: readonly string[] = [];
  const Probe = () => {
    const how = useScoreWords(scoring);
    words = [how('support'), how('coverage'), how('veto')];
    return null;
  };
  renderToString(<Probe />);
  return words;
}

test('a score says how it is counted with the weights that the user has set', () => {
  startI18n('zh-CN');
  void i18next.changeLanguage('zh-CN');
  const [support, coverage, veto] = wordsWith({
    ...usualScoring,
    statusWeight: { ...usualScoring.statusWeight, 'inner-circle': 2.5 },
    stanceValue: { ...usualScoring.stanceValue, supporter: 1.25 },
    coverageValue: { ...usualScoring.coverageValue, brief: 0.4 },
    halfLifeDays: 90,
    vetoCoverage: 0.75,
  });
  expect({ support, coverage, veto }).toEqual({
    support: expect.stringMatching(/核心圈 2\.5.*支持 1\.25.*每 90 天减半/),
    coverage: expect.stringMatching(/简短 0\.4、多次 0\.67、深入 1。$/),
    veto: expect.stringContaining('覆盖低于 0.75'),
  });
});
