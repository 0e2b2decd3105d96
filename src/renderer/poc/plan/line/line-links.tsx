import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanTask } from '../../../../shared/poc/plan.ts';
import type { PlanOfPoc } from '../../../../shared/poc/schedule/contract.ts';
import type { Schedule, ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { orpc } from '../../../app/client.ts';
import { AutoSaveBox } from '../../../ui/auto-save-box.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Select } from '../../../ui/select.tsx';

interface LineLinksProps {
  readonly plan: PlanOfPoc;
  readonly schedule: Schedule;
  readonly row: ScheduledTask;
}

/** What has to be over before it begins, and how many working days pass in between. */
export function LineLinks({ plan, schedule, row: { task } }: LineLinksProps) {
  const { t } = useTranslation();
  const link = useMutation(orpc.poc.plan.link.mutationOptions());
  const unlink = useMutation(orpc.poc.plan.unlink.mutationOptions());
  const lineOf = new Map(plan.tasks.map((line) => [line.id, line]));
  const own = plan.links.filter(({ toId }) => toId === task.id);
  const taken = new Set([task.id, ...own.map(({ fromId }) => fromId)]);
  // A phase waits for its tasks as it is, and they cannot wait for it.
  const isOwn = (other: PlanTask) => other.id === task.parentId || other.parentId === task.id;
  const offered = schedule.rows.filter((row) => !taken.has(row.task.id) && !isOwn(row.task));
  const labelOf = ({ kind, name }: PlanTask) =>
    kind === 'phase' ? t('poc-plan:line.name', { kind: t('poc-plan:kind.phase'), name }) : name;
  const readLag = (text: string) => {
    const isFine = /^\d{1,3}$/.test(text.trim()) && Number(text) <= 365;
    return isFine
      ? ({ ok: true, value: Number(text) } as const)
      : ({ ok: false, reason: t('poc-plan:field.wholeNumber', { from: 0, to: 365 }) } as const);
  };
  return (
    <fieldset className="plan-links">
      <legend className="t12 mut">{t('poc-plan:links.title')}</legend>
      <ul>
        {own.map(({ id, fromId, lagDays }) => {
          const line = lineOf.get(fromId);
          const name = line === undefined ? '' : labelOf(line);
          return (
            <li key={id}>
              <span className="el" title={name}>
                {name}
              </span>
              <span className="mut t12">{t('poc-plan:links.lag')}</span>
              <AutoSaveBox
                className="num"
                label={t('poc-plan:links.lagOf', { name })}
                value={lagDays}
                toText={String}
                read={readLag}
                save={(days) => link.mutateAsync({ fromId, toId: task.id, lagDays: days })}
              />
              <IconButton name="x" label={t('poc-plan:links.remove', { name })} onClick={() => unlink.mutate({ id })} />
            </li>
          );
        })}
      </ul>
      {offered.length === 0 ? null : (
        <Select
          label={t('poc-plan:links.add')}
          value=""
          options={[
            { value: '', label: t('poc-plan:links.add') },
            ...offered.map((row) => ({ value: row.task.id, label: labelOf(row.task) })),
          ]}
          onChange={(fromId) => {
            if (fromId !== '') link.mutate({ fromId, toId: task.id, lagDays: 0 });
          }}
        />
      )}
    </fieldset>
  );
}
