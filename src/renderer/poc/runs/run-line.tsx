import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Run, RunFields } from '../../../shared/poc/run.ts';
import { orpc } from '../../app/client.ts';
import { PersonPicker } from '../../app/pickers/person-picker.tsx';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { asIs, trimmed } from '../../ui/text-values.ts';
import { Tick } from '../../ui/tick.tsx';

interface RunLineProps {
  readonly run: Run;
  readonly accountId: string;
  /** Whether its results are the ones shown below. */
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One round; every cell saves by itself. */
export function RunLine({ run, accountId, isActive, onChoose }: RunLineProps) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const { id, number } = run;
  const name = t('poc:run.numbered', { number });
  const update = useMutation(orpc.poc.runs.update.mutationOptions());
  const remove = useMutation(orpc.poc.runs.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const save = (changes: Partial<RunFields>) => update.mutateAsync({ id, changes });
  const cell = (field: 'modelVersion' | 'environment' | 'configHash') => (
    <td>
      <AutoSaveBox
        className="bare"
        label={t(`poc:run.${field}`)}
        maxLength={500}
        value={run[field]}
        toText={asIs}
        read={trimmed}
        save={(value) => save({ [field]: value })}
      />
    </td>
  );
  return (
    <tr className={isActive ? 'poc-active' : undefined}>
      <th scope="row">
        <button type="button" className="btn ghost" aria-pressed={isActive} onClick={onChoose}>
          {name}
        </button>
      </th>
      <td>
        <DateField
          label={t('poc:run.on')}
          variant="borderless"
          value={run.on}
          onChange={(on) => {
            if (on !== null) void save({ on });
          }}
        />
      </td>
      {cell('modelVersion')}
      {cell('environment')}
      {cell('configHash')}
      <td>
        <TeammatePicker
          label={t('poc:run.tester')}
          value={run.testerId}
          onChange={(testerId) => void save({ testerId })}
        />
      </td>
      <td>
        <PersonPicker
          label={t('poc:run.witness')}
          accountId={accountId}
          value={run.witnessId}
          onChange={(witnessId) => void save({ witnessId })}
        />
      </td>
      <td>
        <Tick
          label={t('poc:run.finalOf', { name })}
          isOn={run.isFinal}
          onToggle={() => void save({ isFinal: !run.isFinal })}
        />
      </td>
      <td>
        <IconButton name="trash" label={t('poc:run.remove', { name })} onClick={() => remove.mutate({ id })} />
      </td>
    </tr>
  );
}
