import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date.ts';
import type { PlanOfPoc } from '../../../../shared/poc/schedule/contract.ts';
import type { Plan } from '../../../../shared/poc/schedule/plan.ts';
import type { Schedule } from '../../../../shared/poc/schedule/schedule.ts';
import type { WorkCalendar } from '../../../../shared/poc/schedule/work-calendar.ts';
import { type PictureFormat, pictureFormats, usePictureExport } from '../../../app/picture-export.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { svgFile } from '../../../ui/picture.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { PlanPicture } from './plan-picture.tsx';
import { usePlanCalendar } from './use-plan-calendar.ts';

interface PlanExportDialogProps {
  readonly plan: PlanOfPoc;
  readonly schedule: Schedule;
  readonly drawn: Plan;
  readonly calendar: WorkCalendar;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** The plan as it leaves the house: the very picture that is saved or printed, or its days for another calendar. */
export function PlanExportDialog({ plan, schedule, drawn, calendar, today, onClose }: PlanExportDialogProps) {
  const { t } = useTranslation();
  const [format, setFormat] = useState<PictureFormat>('pdf');
  const picture = useRef<SVGSVGElement>(null);
  const { accountName, name } = plan.poc;
  const fileName = t('poc-plan:export.fileName', { account: accountName, name, day: today });
  const { isWorking, save, print, copy } = usePictureExport(fileName, () => {
    if (picture.current === null) throw new Error('the plan is not drawn yet');
    return svgFile(picture.current);
  });
  const saveCalendar = usePlanCalendar(plan, schedule);
  return (
    <Dialog label={t('poc-plan:export.title')} className="plan-export" onClose={onClose}>
      <h2>{t('poc-plan:export.title')}</h2>
      <div className="dialog-form">
        <Segmented
          label={t('poc-plan:export.format')}
          value={format}
          options={pictureFormats.map((value) => ({ value, label: t(`map-export:formats.${value}`) }))}
          onChange={setFormat}
        />
        <ScrollRegion className="plan-preview" label={t('poc-plan:export.preview')}>
          <PlanPicture ref={picture} {...{ plan, schedule, drawn, calendar, today }} />
        </ScrollRegion>
        <p className="mut t12">
          {t('poc-plan:export.calendarHelp')}
          {schedule.pushed === 0 ? null : ` ${t(`poc-plan:export.basis.${schedule.basis}`)}`}
        </p>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {t('app:close')}
          </button>
          <button type="button" className="btn" onClick={saveCalendar}>
            {t('poc-plan:export.calendar')}
          </button>
          <button type="button" className="btn" disabled={isWorking} onClick={() => void copy()}>
            {t('map-export:copy')}
          </button>
          <button type="button" className="btn" disabled={isWorking} onClick={() => void print()}>
            {t('map-export:print')}
          </button>
          <button type="button" className="btn pri" disabled={isWorking} onClick={() => void save(format)}>
            {t('map-export:save')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
