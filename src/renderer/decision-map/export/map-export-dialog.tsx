import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { type PictureFormat, pictureFormats, usePictureExport } from '../../app/picture-export.ts';
import { useToday } from '../../app/today.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { PastNote } from '../time/past-note.tsx';
import styles from './map-export-dialog.module.css';
import { type PictureAudience, pictureAudiences, useMapPicture } from './use-map-picture.ts';

interface MapExportDialogProps {
  /** As the screen shows it: of today, or of the day its time slider stands at. */
  readonly map: DecisionMap;
  readonly day: CalendarDate;
  readonly onClose: () => void;
}

/** Asks who will see the map before anything leaves; shows the very picture that is saved, printed or copied. */
export function MapExportDialog({ map, day, onClose }: MapExportDialogProps) {
  const { t } = useTranslation();
  // Whoever does not choose sends what may be sent.
  const [audience, setAudience] = useState<PictureAudience>('customer');
  const [format, setFormat] = useState<PictureFormat>('pdf');
  const picture = useMapPicture(map, day, audience);
  const { isWorking, save, print, copy } = usePictureExport(picture.fileName, () => picture.svg);
  const isPast = day < useToday();
  const isEmpty =
    audience === 'customer'
      ? map.stakeholders.every(({ personId }) => personId === null)
      : map.stakeholders.length === 0;
  const isBlocked = isWorking || isEmpty;

  return (
    <Dialog label={t('map-export:title')} className={styles.dialog} onClose={onClose}>
      <h2>{t('map-export:title')}</h2>
      <div className="dialog-form">
        <div className={styles.choices}>
          <Choice label={t('map-export:audience')}>
            <Segmented
              label={t('map-export:audience')}
              value={audience}
              options={pictureAudiences.map((value) => ({ value, label: t(`map-export:audiences.${value}`) }))}
              onChange={setAudience}
            />
          </Choice>
          <Choice label={t('map-export:format')}>
            <Segmented
              label={t('map-export:format')}
              value={format}
              options={pictureFormats.map((value) => ({ value, label: t(`map-export:formats.${value}`) }))}
              onChange={setFormat}
            />
          </Choice>
        </div>
        <p className={audience === 'internal' ? styles.internal : 'mut'}>{t(`map-export:holds.${audience}`)}</p>
        {isPast ? <PastNote /> : null}
        <div className={styles.preview}>
          {isEmpty ? (
            <p className="mut">{t('map-export:empty')}</p>
          ) : (
            <img src={picture.address} alt={t('map-export:preview', { title: picture.title })} />
          )}
        </div>
        <div className="dialog-actions">
          <span role="status" className={styles.status}>
            {isWorking ? t('map-export:working') : ''}
          </span>
          <button type="button" className="btn" onClick={onClose}>
            {t('app:close')}
          </button>
          <button type="button" className="btn" disabled={isBlocked} onClick={() => void copy()}>
            {t('map-export:copy')}
          </button>
          <button type="button" className="btn" disabled={isBlocked} onClick={() => void print()}>
            {t('map-export:print')}
          </button>
          <button type="button" className="btn pri" disabled={isBlocked} onClick={() => void save(format)}>
            {t('map-export:save')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span className="mut">{label}</span>
      {children}
    </div>
  );
}
