import type { Poc } from '../../../shared/poc/model.ts';
import type { Judgement } from '../../../shared/poc/verdict.ts';
import { useBoundsWords } from '../use-bounds-words.ts';

interface BoundsLevelProps extends Pick<Judgement, 'result'> {
  readonly confidence: Poc['confidenceLevel'];
}

/** Beside bounds that are not of the POC's own level: the level that they are of. */
export function BoundsLevel({ result, confidence }: BoundsLevelProps) {
  const words = useBoundsWords()(result, confidence);
  if (words === null) return null;
  return (
    <span className="poc-beside poc-level" title={words.reason}>
      {words.level}
      <span className="visually-hidden">{words.reason}</span>
    </span>
  );
}
