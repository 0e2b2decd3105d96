import { useEffect, useState } from 'react';
import { type BreakEvenLine, explainBreakEven } from '../../../shared/roi/explain/explain-break-even.ts';
import { roiReader } from '../../../shared/roi/explain/roi-reader.ts';
import type { RoiModel } from '../../../shared/roi/model.ts';
import type { ScenarioRun } from '../../../shared/roi/run-scenarios.ts';
import { useLanguage } from '../../app/i18n.ts';

/** While a slider moves, each step comes sooner than this. */
const restMs = 150;

/**
 * The break-even values once the numbers rest; until then those of a moment ago, marked as such. A slider's step never
 * waits for them.
 */
export function useBreakEven(run: ScenarioRun, model: RoiModel): { lines: readonly BreakEvenLine[]; isStale: boolean } {
  const language = useLanguage();
  const [found, setFound] = useState<{ readonly run: ScenarioRun | null; readonly lines: readonly BreakEvenLine[] }>({
    run: null,
    lines: [],
  });
  useEffect(() => {
    let idle = 0;
    const rest = window.setTimeout(() => {
      idle = window.requestIdleCallback(() => {
        setFound({ run, lines: explainBreakEven(run, model, roiReader(language)) });
      });
    }, restMs);
    return () => {
      window.clearTimeout(rest);
      window.cancelIdleCallback(idle);
    };
  }, [run, model, language]);
  return { lines: found.lines, isStale: found.run !== run };
}
