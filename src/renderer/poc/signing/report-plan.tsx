import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { PlannedLine } from '../../../shared/poc/workbook/plan-sheet.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { PlanPicture } from '../plan/export/plan-picture.tsx';
import '../plan/plan.css';
import { ReportTable } from './report-table.tsx';
import type { ReportedPlan } from './reported-plan.ts';

interface ReportPlanProps {
  readonly reported: ReportedPlan;
  readonly today: CalendarDate;
}

/** More lines than these are no longer legible on one page: of a longer plan phases and milestones are drawn. */
const mostDrawn = 45;
const columns = ['name', 'owner', 'customerOwner', 'start', 'end', 'state', 'baselineEnd', 'slip'] as const;

/** The plan on paper: its picture, and each phase, milestone and task with its days, owners and slip. */
export function ReportPlan({ reported, today }: ReportPlanProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { plan, drawn, schedule, calendar, lines } = reported;
  const day = (value: string) => formatDay(value, language);
  const slipOf = ({ slip }: PlannedLine) => {
    if (slip === null) return '';
    return t(`poc-signing:plan.${slip.days === 0 ? 'onTime' : slip.days > 0 ? 'late' : 'early'}`, {
      count: Math.abs(slip.days),
    });
  };
  const isLong = schedule.rows.length > mostDrawn;
  const picture = isLong ? { ...schedule, rows: schedule.rows.filter(({ task }) => task.kind !== 'task') } : schedule;
  const rows = lines.map((line) => {
    const { id, kind, name, parentId } = line.task;
    const isPhase = kind === 'phase';
    return {
      key: id,
      className: isPhase ? 'paper-group' : parentId === null ? '' : 'paper-indented',
      cells: [
        kind === 'milestone' ? t('poc-signing:plan.milestone', { name }) : name,
        ...[line.owners.ownerName, line.owners.customerName, day(line.start), day(line.end)],
        isPhase || line.state === 'running'
          ? t('poc-plan:line.state', { state: t(`poc-plan:state.${line.state}`), progress: line.progress })
          : t(`poc-plan:state.${line.state}`),
        ...[line.baseline === null ? '' : day(line.baseline.end), slipOf(line)],
      ],
    };
  });
  return (
    <ReportTable
      title={t('poc-signing:report.schedule')}
      heads={columns.map((column) => t(`poc-signing:plan.column.${column}`))}
      numbers={[7]}
      short={[3, 4, 5, 6]}
      rows={rows}
    >
      <div className="paper-whole paper-picture">
        <PlanPicture ref={null} {...{ plan, drawn, calendar, today }} schedule={picture} />
      </div>
      {isLong ? <p className="paper-note">{t('poc-signing:plan.long')}</p> : null}
      {plan.poc.baselineOn === null ? <p className="paper-note">{t('poc-signing:plan.noBaseline')}</p> : null}
    </ReportTable>
  );
}
