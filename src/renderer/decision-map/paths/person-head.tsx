import type { MapStakeholder } from '../../../shared/decision-map/map.ts';
import styles from './paths.module.css';

interface PersonHeadProps {
  readonly person: Pick<MapStakeholder, 'name' | 'title'> | undefined;
  readonly aside: string;
  readonly isBad?: boolean;
}

/** Whom the lines below are about. */
export function PersonHead({ person, aside, isBad = false }: PersonHeadProps) {
  return (
    <p className={styles.person}>
      <b className="el" title={person?.name}>
        {person?.name ?? '—'}
      </b>
      <span className="el" title={person?.title}>
        {person?.title}
      </span>
      <span className={isBad ? 'chip warn' : 'chip'}>{aside}</span>
    </p>
  );
}
