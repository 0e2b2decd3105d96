import { z } from 'zod';
import { useRememberedChoice } from '../../app/use-remembered-choice.ts';

/** How the figures of the team are looked at. */
const teamFiguresView = z.object({
  /** The year whose ends are counted; null = all years. */
  year: z.number().int().nullable().catch(null).default(null),
  /** Null while nobody chose: as the room allows. */
  isUnfolded: z.boolean().nullable().catch(null).default(null),
});
type TeamFiguresView = z.infer<typeof teamFiguresView>;

/** Folded or not and the year, as the user last chose, also after a restart; undefined while that is being read. */
export function useTeamFiguresView(): readonly [
  TeamFiguresView | undefined,
  (changes: Partial<TeamFiguresView>) => void,
] {
  const { kept, isPending, choose } = useRememberedChoice('pocs.team-figures');
  const chosen = teamFiguresView.catch({ year: null, isUnfolded: null }).parse(kept ?? {});
  return [isPending ? undefined : chosen, (changes) => choose({ ...chosen, ...changes })];
}
