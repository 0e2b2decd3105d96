import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { MapExportDialog } from './export/map-export-dialog.tsx';

/** What leaves the map. */
export function MapActions({ map, day }: { readonly map: DecisionMap; readonly day: CalendarDate }) {
  const { t } = useTranslation();
  const [isExporting, setExporting] = useState(false);
  return (
    <>
      <button type="button" className="btn" onClick={() => setExporting(true)}>
        {t('map-details:export')}
      </button>
      {isExporting ? <MapExportDialog map={map} day={day} onClose={() => setExporting(false)} /> : null}
    </>
  );
}
