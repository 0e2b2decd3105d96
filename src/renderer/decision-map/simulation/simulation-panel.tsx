import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap, MapStakeholder } from '../../../shared/decision-map/map.ts';
import { defaultAssumptions } from '../../../shared/decision-map/simulation/default-assumptions.ts';
import { fitAssumptions, saidAssumptions } from '../../../shared/decision-map/simulation/fit-assumptions.ts';
import type { Assumptions, LayerAssumption, VetoAssumption } from '../../../shared/decision-map/simulation/model.ts';
import { isSpent, withoutSpent } from '../../../shared/decision-map/simulation/spent-veto.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { DealAssumptions } from './deal-assumptions.tsx';
import { LayerAssumptions } from './layer-assumptions.tsx';
import { OldStart } from './old-start.tsx';
import { SigningCard } from './signing-card.tsx';
import styles from './simulation.module.css';
import { SimulationFigures } from './simulation-figures.tsx';
import { SimulationStatus } from './simulation-status.tsx';
import { useSimulation } from './use-simulation.ts';
import { useSimulationWords } from './use-simulation-words.ts';
import { VetoAssumptions, type VetoStanding } from './veto-assumptions.tsx';

interface SimulationPanelProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  /** What was assumed of this deal before; null = nothing yet. */
  readonly assumptions: Assumptions | null;
  readonly onChange: (assumptions: Assumptions) => void;
}

/** The way to the signature as the user judges it: what is assumed, and what follows from it. */
export function SimulationPanel({ map, today, assumptions: stored, onChange }: SimulationPanelProps) {
  const { t } = useTranslation();
  const words = useSimulationWords(map);
  const usual = useMemo(() => defaultAssumptions(map, today), [map, today]);
  const assumed = useMemo(
    () => (stored === null ? usual : fitAssumptions(stored, map, today)),
    [stored, usual, map, today],
  );
  const played = useMemo(() => withoutSpent(assumed, map.stakeholders), [assumed, map.stakeholders]);
  const { simulation, work, cancel, start } = useSimulation(played);
  const result = simulation?.ok === true ? simulation.result : null;
  const change = (changes: Partial<Assumptions>) => onChange(saidAssumptions({ ...assumed, ...changes }, map, today));
  const changeLayer = (key: string, changes: Partial<LayerAssumption>) =>
    change({ layers: assumed.layers.map((each) => (each.key === key ? { ...each, ...changes } : each)) });
  const changeVeto = (id: string, changes: Partial<VetoAssumption>) =>
    change({ vetoes: assumed.vetoes.map((each) => (each.stakeholderId === id ? { ...each, ...changes } : each)) });
  const costOf = (id: string) => result?.vetoes.find(({ stakeholderId }) => stakeholderId === id);
  return (
    <div className={styles.panel}>
      <p className={styles.model}>{t('simulation:model')}</p>
      <OldStart startOn={assumed.startOn} today={today} onStartToday={() => change({ startOn: today })} />
      <SimulationStatus running={{ work, cancel, start }} />
      {simulation?.ok === false ? (
        <p className={styles.refused} role="alert">
          {t('simulation:circle', {
            layers: [...simulation.error.layers, ...simulation.error.layers.slice(0, 1)].map(words.layer).join(' → '),
          })}
        </p>
      ) : null}
      {result === null ? null : (
        <section aria-label={t('simulation:result.title')} aria-busy={work.kind === 'working'} className={styles.part}>
          <h2 className="visually-hidden">{t('simulation:result.title')}</h2>
          <SimulationFigures result={result} targetOn={assumed.targetOn} words={words} />
          <SigningCard result={result} targetOn={assumed.targetOn} fileName={map.opportunityName} />
        </section>
      )}
      <section aria-label={t('simulation:assumed.title')} className={styles.part}>
        <div className={styles.head}>
          <h2>{t('simulation:assumed.title')}</h2>
          <button
            type="button"
            className="btn t24"
            onClick={() => change({ layers: usual.layers, vetoes: usual.vetoes })}
          >
            {t('simulation:assumed.reset')}
          </button>
        </div>
        <p className={styles.quiet}>{t('simulation:assumed.guesses')}</p>
        <DealAssumptions assumptions={assumed} onChange={change} />
        <h3 className={styles.sub}>{t('simulation:assumed.layers')}</h3>
        <ul className={styles.blocks}>
          {assumed.layers.map((layer) => (
            <LayerAssumptions
              key={layer.key}
              name={words.layer(layer.key)}
              layer={layer}
              usual={usual.layers.find(({ key }) => key === layer.key)}
              part={result?.layers.find(({ key }) => key === layer.key)}
              isInCircle={simulation?.ok === false && simulation.error.layers.includes(layer.key)}
              others={assumed.layers
                .filter(({ key }) => key !== layer.key)
                .map(({ key }) => ({ value: key, label: words.layer(key) }))}
              onChange={(changes) => changeLayer(layer.key, changes)}
            />
          ))}
        </ul>
        <h3 className={styles.sub}>{t('simulation:assumed.vetoes')}</h3>
        {assumed.vetoes.length === 0 ? <p className={styles.quiet}>{t('simulation:assumed.noVetoes')}</p> : null}
        <ul className={styles.blocks}>
          {assumed.vetoes.map((veto) => {
            const holder = map.stakeholders.find(({ id }) => id === veto.stakeholderId);
            const cost = costOf(veto.stakeholderId);
            return (
              <VetoAssumptions
                key={veto.stakeholderId}
                name={words.person(veto.stakeholderId)}
                title={holder?.title ?? ''}
                veto={veto}
                isTriggered={holder?.vetoState === 'triggered'}
                standing={holder === undefined ? null : standingOf(holder, assumed.layers)}
                cost={
                  cost === undefined
                    ? ''
                    : t('simulation:veto.cost', {
                        chance: words.chance(cost.shareWithout),
                        points: words.points(cost.cost),
                      })
                }
                onChange={(changes) => changeVeto(veto.stakeholderId, changes)}
              />
            );
          })}
        </ul>
      </section>
    </div>
  );
}

/** What becomes of a veto whose holder's layer is through; null where the layer is not. */
function standingOf(holder: MapStakeholder, layers: Assumptions['layers']): VetoStanding | null {
  if (!layers.some(({ key, isThrough }) => key === holder.layer && isThrough)) return null;
  if (isSpent(holder, layers)) return 'spent';
  return holder.vetoState === 'triggered' ? 'triggered' : 'absolute';
}
