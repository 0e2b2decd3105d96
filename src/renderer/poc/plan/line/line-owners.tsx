import { useTranslation } from 'react-i18next';
import type { PlanOfPoc } from '../../../../shared/poc/schedule/contract.ts';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { PersonPicker } from '../../../app/pickers/person-picker.tsx';
import { TeammatePicker } from '../../../app/pickers/teammate-picker.tsx';
import { AutoSaveBox } from '../../../ui/auto-save-box.tsx';
import { Field } from '../../../ui/field.tsx';
import { asIs, trimmed } from '../../../ui/text-values.ts';
import type { SaveLine } from './save-line.ts';

interface LineOwnersProps {
  readonly plan: PlanOfPoc;
  readonly row: ScheduledTask;
  readonly save: SaveLine;
}

/** Who answers for it on either side; at the customer's somebody on record, or a name until he is. */
export function LineOwners({ plan, row: { task }, save }: LineOwnersProps) {
  const { t } = useTranslation();
  const keep = (changes: Parameters<SaveLine>[0]) => {
    save(changes).catch(() => undefined);
  };
  return (
    <>
      <Field label={t('poc-plan:field.owner')}>
        {({ id }) => (
          <TeammatePicker
            id={id}
            label={t('poc-plan:field.owner')}
            value={task.ownerId}
            onChange={(ownerId) => keep({ ownerId })}
          />
        )}
      </Field>
      <Field label={t('poc-plan:field.customerOwner')}>
        {({ id }) => (
          <PersonPicker
            id={id}
            accountId={plan.poc.accountId}
            label={t('poc-plan:field.customerOwner')}
            value={task.customerOwnerId}
            onChange={(customerOwnerId) => keep({ customerOwnerId })}
          />
        )}
      </Field>
      {task.customerOwnerId === null ? (
        <Field label={t('poc-plan:field.customerOwnerName')}>
          {({ id }) => (
            <AutoSaveBox
              id={id}
              value={task.customerOwnerName}
              toText={asIs}
              read={trimmed}
              save={(customerOwnerName) => save({ customerOwnerName })}
              maxLength={100}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
