import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { MapExportDialog } from './export/map-export-dialog.tsx';
import { MeetingDialog } from './meeting/meeting-dialog.tsx';

interface MapActionsProps {
  readonly map: DecisionMap;
  /** The day that is shown. */
  readonly day: CalendarDate;
}

/** What leaves the map. */
export function MapActions({ map, day }: MapActionsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'meeting' | 'export' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen('meeting')}>
        {t('meeting-pack:open')}
      </button>
      <button type="button" className="btn" onClick={() => setOpen('export')}>
        {t('map-details:export')}
      </button>
      {open === 'meeting' ? <MeetingDialog map={map} today={day} onClose={close} /> : null}
      {open === 'export' ? <MapExportDialog map={map} day={day} onClose={close} /> : null}
    </>
  );
}
