import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { driverFilters, useRoiScreen } from '../state.ts';
import styles from './driver-filter-button.module.css';

/** Which drivers are listed: all, those nobody confirmed, those still to ask. */
export const DriverFilterButton = memo(function DriverFilterButton() {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const filter = useRoiScreen((state) => state.filter);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={filter === 'all' ? 'btn ghost sq' : `btn sq ${styles.active}`}
        title={t('roi:drivers.filter')}
        aria-label={t('roi:drivers.filterNow', { filter: t(`roi:filter.${filter}`) })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="filter" />
      </button>
      {isOpen ? (
        <FloatingPanel
          label={t('roi:drivers.filter')}
          anchor={anchor}
          placement="below"
          size="menu"
          onClose={() => setOpen(false)}
        >
          <div className={styles.choices}>
            <Segmented
              label={t('roi:drivers.filter')}
              value={filter}
              options={driverFilters.map((value) => ({ value, label: t(`roi:filter.${value}`) }))}
              onChange={(value) => useRoiScreen.setState({ filter: value })}
            />
          </div>
        </FloatingPanel>
      ) : null}
    </>
  );
});
