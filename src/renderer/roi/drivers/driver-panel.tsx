import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredRoiModel } from '../../../shared/roi/contract.ts';
import type { Driver, RoiModel } from '../../../shared/roi/model.ts';
import { driverValue } from '../../../shared/roi/model.ts';
import { Icon } from '../../ui/icon.tsx';
import { overridesOf } from '../draft.ts';
import { useRoiScreen } from '../state.ts';
import type { Editing } from '../use-editing.ts';
import { arrangeDrivers, countConfirmed, type DriverSection, type HeldDriver } from './arrange-drivers.ts';
import { DriverFilterButton } from './driver-filter-button.tsx';
import { DriverRow } from './driver-row.tsx';
import styles from './drivers.module.css';
import { SettingRows } from './setting-rows.tsx';

export interface DriverPanelProps {
  readonly stored: StoredRoiModel;
  readonly model: RoiModel;
  readonly editing: Editing;
  readonly accountId: string;
  /** Drivers that the number in focus depends on. */
  readonly feeding: ReadonlySet<string>;
}

/** All inputs: the few that decide, the questions still open, and the rest folded away. */
export function DriverPanel({ stored, model, editing, accountId, feeding }: DriverPanelProps) {
  const { t } = useTranslation();
  const foldId = useId();
  const { scenario, filter, isUnfolded, hasAllQuestions } = useRoiScreen();
  const [held, setHeld] = useState<HeldDriver | null>(null);
  const overrides = overridesOf(model, scenario);
  const { first, folded, moreQuestions } = arrangeDrivers(model.drivers, filter, held, hasAllQuestions);
  const foldedCount = folded.reduce((sum, section) => sum + section.drivers.length, 0);
  const isFolded = !isUnfolded && filter === 'all';

  const row = (driver: Driver) => {
    const override = scenario === 'base' ? undefined : overrides.drivers[driver.id];
    return (
      <DriverRow
        key={driver.id}
        driver={driver}
        value={override ?? driverValue(driver)}
        isOverride={override !== undefined}
        isFeeding={feeding.has(driver.id)}
        editing={editing}
        driverRowId={stored.driverRows[driver.id]}
        accountId={accountId}
      />
    );
  };
  const section = ({ kind, drivers }: DriverSection) => (
    <fieldset
      key={kind}
      className={styles.section}
      aria-label={t(`roi:group.${kind}`)}
      onFocus={({ target }) => {
        const id = driverIdAt(target);
        setHeld(id === null ? null : { id, isQuestion: kind === 'to-ask' });
      }}
      onBlur={({ target }) => {
        // Only the window may have lost the focus; then its box must not move either.
        if (document.activeElement !== target) setHeld(null);
      }}
    >
      <h3 className={kind === 'to-ask' ? `${styles.group} ${styles.asking}` : styles.group}>
        {t(`roi:group.${kind}`)}
      </h3>
      {drivers.map(row)}
      {kind === 'to-ask' && moreQuestions > 0 ? (
        <button
          type="button"
          className={styles.moreQuestions}
          onClick={() => useRoiScreen.setState({ hasAllQuestions: true })}
        >
          {t('roi:drivers.moreQuestions', { count: moreQuestions })}
        </button>
      ) : null}
    </fieldset>
  );

  return (
    <aside className={styles.panel} aria-label={t('roi:drivers.title')}>
      <div className={`hd ${styles.title}`}>
        <h2>{t('roi:drivers.title')}</h2>
        <span className="cnt">
          {t('roi:drivers.confirmed', { count: countConfirmed(model.drivers), total: model.drivers.length })}
        </span>
        <span className="acts">
          <DriverFilterButton />
        </span>
      </div>
      {first.map(section)}
      {first.length === 0 && foldedCount === 0 ? (
        <p className={styles.none}>{t(`roi:drivers.noneIn.${filter}`)}</p>
      ) : null}
      {foldedCount > 0 && filter === 'all' ? (
        <button
          type="button"
          className={`${styles.group} ${styles.fold}`}
          aria-expanded={!isFolded}
          aria-controls={foldId}
          onClick={() => useRoiScreen.setState({ isUnfolded: !isUnfolded })}
        >
          <Icon name={isFolded ? 'right' : 'down'} size={12} />
          {t('roi:drivers.more', { count: foldedCount })}
        </button>
      ) : null}
      <div id={foldId}>{isFolded ? null : folded.map(section)}</div>
      <SettingRows settings={model.settings} scenarios={model.scenarios} editing={editing} />
    </aside>
  );
}

function driverIdAt(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-driver]') : null;
  return row?.dataset.driver ?? null;
}
