import { useTranslation } from 'react-i18next';
import type { PlanOfPoc } from '../../../../shared/poc/schedule/contract.ts';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { SaveLine } from './save-line.ts';

interface LinePhaseProps {
  readonly plan: PlanOfPoc;
  readonly row: ScheduledTask;
  readonly save: SaveLine;
}

/** To which phase a task belongs, or to none. */
export function LinePhase({ plan, row: { task }, save }: LinePhaseProps) {
  const { t } = useTranslation();
  const phases = plan.tasks.filter(({ kind }) => kind === 'phase');
  if (phases.length === 0) return null;
  const isKnown = phases.some(({ id }) => id === task.parentId);
  return (
    <Field label={t('poc-plan:kind.phase')}>
      {() => (
        <Select
          label={t('poc-plan:kind.phase')}
          value={isKnown ? (task.parentId ?? '') : ''}
          options={[
            { value: '', label: t('poc-plan:field.noPhase') },
            ...phases.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(parentId) => {
            save({ parentId: parentId === '' ? null : parentId }).catch(() => undefined);
          }}
        />
      )}
    </Field>
  );
}
