import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { taskKinds } from '../../../shared/poc/schedule/plan.ts';
import { type Schedule, type ScheduleBasis, scheduleBases } from '../../../shared/poc/schedule/schedule.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type Zoom, zooms } from './gantt/time-scale.ts';
import { PlanLegend } from './plan-legend.tsx';
import { PlanOutlookLine } from './plan-outlook-line.tsx';
import type { LineActs } from './use-line-acts.ts';

interface PlanToolsProps {
  readonly plan: PlanOfPoc;
  readonly schedule: Schedule;
  readonly today: CalendarDate;
  readonly zoom: Zoom;
  readonly showsCritical: boolean;
  readonly acts: LineActs;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onShowCritical: (shows: boolean) => void;
  readonly onBasis: (basis: ScheduleBasis) => void;
  readonly onDialog: (dialog: 'back-plan' | 'export' | 'template') => void;
}

/** What is done to the plan, what its marks mean, and what it all comes to. */
export function PlanTools(props: PlanToolsProps) {
  const { plan, schedule, today, zoom, showsCritical, acts, onZoom, onShowCritical, onBasis, onDialog } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const baseline = useMutation(orpc.poc.plan.takeBaseline.mutationOptions());
  const { id: pocId, baselineOn, isOver } = plan.poc;
  const { basis, pushed, outlook } = schedule;
  return (
    <div className="plan-tools">
      <div className="row">
        {taskKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="btn"
            aria-label={t(`poc-plan:add.${kind}`)}
            onClick={() => void acts.add(kind)}
          >
            <Icon name="plus" />
            {t(`poc-plan:kind.${kind}`)}
          </button>
        ))}
        <Segmented
          label={t('poc-plan:zoom.title')}
          value={zoom}
          options={zooms.map((value) => ({ value, label: t(`poc-plan:zoom.${value}`) }))}
          onChange={onZoom}
        />
        <button
          type="button"
          className="btn"
          aria-pressed={showsCritical}
          title={t('poc-plan:critical.help')}
          onClick={() => onShowCritical(!showsCritical)}
        >
          {t('poc-plan:critical.title')}
        </button>
        <button
          type="button"
          className="btn"
          title={
            baselineOn === null
              ? t('poc-plan:baseline.help')
              : t('poc-plan:baseline.takenOn', { day: formatShortDay(baselineOn, language) })
          }
          onClick={() => baseline.mutate({ pocId, today, basis })}
        >
          {t(baselineOn === null ? 'poc-plan:baseline.take' : 'poc-plan:baseline.again')}
        </button>
        <button type="button" className="btn" onClick={() => onDialog('back-plan')}>
          {t('poc-plan:dates.title')}
        </button>
        <button type="button" className="btn" onClick={() => onDialog('export')}>
          {t('poc-plan:export.title')}
        </button>
        <button type="button" className="btn" onClick={() => onDialog('template')}>
          {t('poc-plan:template.save')}
        </button>
      </div>
      <span className="sp" />
      <div className="row">
        {pushed === 0 || isOver ? null : (
          <span title={t('poc-plan:basis.help', { count: pushed })}>
            <Segmented
              label={t('poc-plan:basis.title')}
              value={basis}
              options={scheduleBases.map((value) => ({ value, label: t(`poc-plan:basis.${value}`) }))}
              onChange={onBasis}
            />
          </span>
        )}
        <PlanLegend
          showsCritical={showsCritical}
          shows={pushed === 0 ? 'expected' : basis === 'planned' ? basis : 'both'}
        />
        <PlanOutlookLine {...{ outlook, basis }} />
      </div>
    </div>
  );
}
