import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { outlineOf } from '../../../shared/poc/schedule/outline.ts';
import { type ScheduleBasis, schedulePlan } from '../../../shared/poc/schedule/schedule.ts';
import { createWorkCalendar } from '../../../shared/poc/schedule/work-calendar.ts';
import { lastYear } from '../../../shared/poc/schedule/work-year.ts';
import { useToday } from '../../app/today.ts';
import { Icon } from '../../ui/icon.tsx';
import { BackPlanDialog } from './back-plan-dialog.tsx';
import { PlanExportDialog } from './export/plan-export-dialog.tsx';
import { Gantt } from './gantt/gantt.tsx';
import type { Zoom } from './gantt/time-scale.ts';
import { LinePanel } from './line/line-panel.tsx';
import { PlanCircle } from './plan-circle.tsx';
import { PlanTools } from './plan-tools.tsx';
import { SaveTemplateDialog } from './templates/save-template-dialog.tsx';
import { TemplateChoice } from './templates/template-choice.tsx';
import { useLineActs } from './use-line-acts.ts';
import { usePlanEdits } from './use-plan-edits.ts';

type OpenDialog = 'back-plan' | 'export' | 'template' | null;

/** The plan with its tools, the chart, and the fields of the line that is chosen. */
export function PlanWorkspace({ plan }: { readonly plan: PlanOfPoc }) {
  const { t } = useTranslation();
  const today = useToday();
  const edits = usePlanEdits();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [zoom, setZoom] = useState<Zoom>('week');
  const [showsCritical, setShowsCritical] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [chosenBasis, setBasis] = useState<ScheduleBasis>('forecast');
  const basis = plan.poc.isOver ? 'planned' : chosenBasis;
  /** From when on what is not done can be, where that is asked for. */
  const from = basis === 'forecast' ? today : null;
  const calendar = useMemo(() => createWorkCalendar(plan.importedYears), [plan.importedYears]);
  const { draft } = edits;
  const drawn = useMemo(() => {
    const tasks = plan.tasks.map((task) => (task.id === draft?.id ? { ...task, ...draft.changes } : task));
    return { tasks: outlineOf(tasks), links: plan.links, startsOn: plan.poc.startsOn ?? today };
  }, [plan, draft, today]);
  const scheduling = useMemo(() => schedulePlan(drawn, calendar, today, basis), [drawn, calendar, today, basis]);
  const open = (id: string) => {
    setSelectedId(id);
    setPanelOpen(true);
  };
  const acts = useLineActs({ plan, drawn, calendar, from, edits, selectedId, onSelect: setSelectedId, onOpen: open });

  if (!scheduling.ok) return <PlanCircle plan={plan} circle={scheduling.circle} />;
  const { schedule } = scheduling;
  const rowOf = new Map(plan.tasks.map((task) => [task.id, task]));
  const ownersOf = (id: string) => rowOf.get(id) ?? { ownerName: '', customerName: '' };
  const selected = schedule.rows.find(({ task }) => task.id === selectedId);

  return (
    <div className="plan">
      {schedule.rows.length === 0 ? (
        <TemplateChoice {...{ plan, calendar }} onAdd={() => void acts.add('task')} />
      ) : (
        <>
          <PlanTools
            {...{ plan, schedule, zoom, showsCritical, today, acts }}
            onZoom={setZoom}
            onShowCritical={setShowsCritical}
            onBasis={setBasis}
            onDialog={setDialog}
          />
          {schedule.assumedYears.length === 0 ? null : (
            <p className="plan-assumed" role="note">
              <Icon name="warn" />
              {t('poc-plan:assumed', { years: schedule.assumedYears.join(t('poc-plan:comma')) })}
            </p>
          )}
          {schedule.beyond.length === 0 ? null : (
            <p className="plan-assumed" role="note">
              <Icon name="warn" />
              {t('poc-plan:beyond', {
                name: schedule.beyond[0]?.name ?? '',
                count: schedule.beyond.length,
                year: lastYear,
              })}
            </p>
          )}
          <div className="plan-body">
            <Gantt
              {...{ schedule, drawn, ownersOf, calendar, today, zoom, showsCritical, selectedId, acts, edits }}
              onSelect={setSelectedId}
              onOpen={open}
            />
            {selected === undefined || !isPanelOpen ? null : (
              <LinePanel
                key={selected.task.id}
                {...{ plan, schedule, acts, today }}
                row={selected}
                save={edits.save}
                onClose={() => setPanelOpen(false)}
              />
            )}
          </div>
        </>
      )}
      {dialog === 'back-plan' ? (
        <BackPlanDialog {...{ plan, drawn, calendar, from }} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'template' ? <SaveTemplateDialog pocId={plan.poc.id} onClose={() => setDialog(null)} /> : null}
      {dialog === 'export' ? (
        <PlanExportDialog {...{ plan, schedule, drawn, calendar, today }} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  );
}
