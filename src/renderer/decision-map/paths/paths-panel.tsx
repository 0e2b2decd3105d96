import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { Network } from '../../../shared/decision-map/network.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { ApproverWays } from './approver-ways.tsx';
import { IntroductionWays } from './introduction-ways.tsx';
import { Leaving } from './leaving.tsx';
import styles from './paths.module.css';

interface PathsPanelProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  /** Who knows whom around the deal; null while it is being read. */
  readonly network: Network | null;
  /** Rings people and ties on the map and brings them into view. */
  readonly onFocus: (stakeholderIds: readonly string[], edgeIds: readonly string[]) => void;
}

/** The ways that lead on: to the approver, to those nobody has met, and what is lost with somebody on them. */
export function PathsPanel({ map, today, network, onFocus }: PathsPanelProps) {
  return (
    <div className={styles.panel}>
      <ApproverWays map={map} today={today} onFocus={onFocus} />
      <IntroductionWays map={map} today={today} network={network} onFocus={onFocus} />
      <Leaving map={map} today={today} onFocus={onFocus} />
    </div>
  );
}
