import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import { MapExportDialog } from './export/map-export-dialog.tsx';

/** What leaves the map. */
export function MapActions({ map }: { readonly map: DecisionMap }) {
  const { t } = useTranslation();
  const [isExporting, setExporting] = useState(false);
  return (
    <>
      <button type="button" className="btn" onClick={() => setExporting(true)}>
        {t('map-details:export')}
      </button>
      {isExporting ? <MapExportDialog map={map} onClose={() => setExporting(false)} /> : null}
    </>
  );
}
