import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { Judgement } from '../judgement.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { isKeyPlayer } from '../standing.ts';
import type { Finding } from './finding.ts';

/**
 * Everything believed of somebody is a guess (rule 11); one finding each. Whoever was never judged is silent here. Medium
 * for key players, low for others.
 */
export function onlyGuesses(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, judgements } = presentOn(map, today);
  const known = Map.groupBy(
    judgements.filter(({ on }) => on <= today),
    ({ stakeholderId }) => stakeholderId,
  );
  return stakeholders
    .map((stakeholder) => ({ stakeholder, judged: known.get(stakeholder.id) ?? [] }))
    .filter(({ judged }) => judged.length > 0 && judged.every(isGuess))
    .map(({ stakeholder, judged }) => ({
      code: 'only-guesses',
      severity: isKeyPlayer(stakeholder) ? 'medium' : 'low',
      stakeholderIds: [stakeholder.id],
      layer: stakeholder.layer,
      params: { judgements: judged.length },
      firedBy: [...new Set(judged.map(({ aspect }) => aspect))].map((field) => ({
        stakeholderId: stakeholder.id,
        field,
        value: 'guessed',
      })),
    }));
}

function isGuess({ source }: Judgement): boolean {
  return source === 'guessed';
}
