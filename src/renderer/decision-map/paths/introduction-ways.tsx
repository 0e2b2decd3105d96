import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap, MapStakeholder } from '../../../shared/decision-map/map.ts';
import type { Network } from '../../../shared/decision-map/network.ts';
import { acquaintedPeople } from '../../../shared/decision-map/paths/acquaintance-graph.ts';
import {
  type Introduction,
  type IntroductionStep,
  introductionsTo,
  unmetStakeholders,
} from '../../../shared/decision-map/paths/introductions.ts';
import { presentOn } from '../../../shared/decision-map/present.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import styles from './paths.module.css';
import { PersonHead } from './person-head.tsx';
import { WayLine, type WayStop } from './way-line.tsx';

interface IntroductionWaysProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  /** null while it is being read. */
  readonly network: Network | null;
  readonly onFocus: (stakeholderIds: readonly string[], edgeIds: readonly string[]) => void;
}

/** Who could introduce us to those whom nobody has met. */
export function IntroductionWays({ map, today, network, onFocus }: IntroductionWaysProps) {
  const { t } = useTranslation();
  const unmet = useMemo(() => {
    if (network === null) return [];
    const acquainted = acquaintedPeople(presentOn(map, today), network);
    return unmetStakeholders(map, today).map((target) => ({
      target,
      ways: introductionsTo(target, acquainted, network),
    }));
  }, [map, today, network]);
  const people = new Map(network?.people.map((person) => [person.id, person]));
  const parts = new Map(map.stakeholders.map((part) => [part.personId, part]));
  const stopsOf = ({ teammateId, teammateName, level, people: steps }: Introduction): readonly WayStop[] => [
    { key: teammateId, name: t('decision-paths:introduction.ours', { name: teammateName }), tie: null },
    ...steps.map(({ personId, knowing }) => ({
      key: personId,
      name: nameOf(personId),
      tie: knowing === null ? t(`people:level.${level}`) : t(`decision-paths:knowing.${knowing.kind}`),
    })),
  ];
  // Namesakes at other companies are told apart by where they work.
  const nameOf = (personId: string) => {
    const part = parts.get(personId);
    const person = people.get(personId);
    if (part !== undefined) return part.name;
    if (person === undefined) return '—';
    return t('decision-paths:introduction.person', { name: person.name, account: person.accountName });
  };
  const focus = (target: MapStakeholder, steps: readonly IntroductionStep[]) => {
    const ids = steps.flatMap(({ personId }) => parts.get(personId)?.id ?? []);
    onFocus(
      [...new Set([...ids, target.id])],
      steps.flatMap(({ knowing }) => knowing?.edgeId ?? []),
    );
  };
  return (
    <section className={styles.part} aria-label={t('decision-paths:introduction.title')}>
      <h2>{t('decision-paths:introduction.title')}</h2>
      {network === null ? (
        <p className={styles.quiet} role="status">
          {t('app:loading')}
        </p>
      ) : null}
      {network !== null && unmet.length === 0 ? (
        <p className={styles.quiet}>{t('decision-paths:introduction.allMet')}</p>
      ) : null}
      <ul className={styles.people}>
        {unmet.map(({ target, ways }) => (
          <li key={target.id}>
            <PersonHead
              person={target}
              aside={t('decision-paths:introduction.count', { count: ways.length })}
              isBad={ways.length === 0}
            />
            {ways.length === 0 ? (
              <p className={styles.quiet}>{t('decision-paths:introduction.none')}</p>
            ) : (
              ways.map((way) => (
                <WayLine
                  key={`${way.teammateId} ${way.people[0]?.personId}`}
                  stops={stopsOf(way)}
                  onFocus={() => focus(target, way.people)}
                />
              ))
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
