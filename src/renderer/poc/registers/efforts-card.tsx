import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { type Effort, type EffortFields, pocPhases } from '../../../shared/poc/registers.ts';
import { orpc } from '../../app/client.ts';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { useToday } from '../../app/today.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ChoiceCell, NumberBox, TextCell } from './cells.tsx';
import { EffortTotals } from './effort-totals.tsx';
import { RegisterCard } from './register-card.tsx';

/** Who worked how long on what. */
export function EffortsCard({ found: { poc, efforts } }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const today = useToday();
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const add = useMutation(orpc.poc.efforts.add.mutationOptions());
  const rows = efforts.toSorted((left, right) => right.on.localeCompare(left.on));
  const column = (key: string, width?: number | string) => ({
    ...{ key, label: t(`poc-registers:effort.${key}`), isNumber: key === 'hours' },
    ...(width === undefined ? {} : { width }),
  });

  function addToday(): void {
    const me = team.find(({ isMe }) => isMe);
    const latest = rows[0];
    const teammateId = me?.id ?? latest?.teammateId ?? null;
    const fields = { teammateId, phase: latest?.phase ?? 'preparation', on: today, hours: 0, note: '' } as const;
    add.mutate({ pocId: poc.id, fields });
  }

  return (
    <RegisterCard
      title={t('poc-registers:effort.title')}
      minWidth={720}
      columns={[column('teammate', 176), column('phase', 160), column('on', 136), column('hours', 88), column('note')]}
      rows={rows}
      count={efforts.length}
      added={add.data ?? null}
      line={(effort) => <EffortLine key={effort.id} effort={effort} />}
      empty={t('poc-registers:effort.empty')}
    >
      <button type="button" className="btn ghost register-more" onClick={addToday}>
        <Icon name="plus" />
        {t('poc-registers:effort.add')}
      </button>
      {efforts.length > 0 ? <EffortTotals efforts={efforts} team={team} /> : null}
    </RegisterCard>
  );
}

function EffortLine({ effort }: { readonly effort: Effort }) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const { id, teammateId, phase, on, hours, note } = effort;
  const update = useMutation(orpc.poc.efforts.update.mutationOptions());
  const remove = useMutation(orpc.poc.efforts.remove.mutationOptions({ onSuccess: () => tellRemoved(on) }));
  const save = (changes: Partial<EffortFields>) => update.mutateAsync({ id, changes });
  const set = (changes: Partial<EffortFields>) => update.mutate({ id, changes });
  return (
    <tr>
      <td>
        <TeammatePicker
          label={t('poc-registers:effort.teammate')}
          value={teammateId}
          onChange={(value) => set({ teammateId: value })}
        />
      </td>
      <td>
        <ChoiceCell
          label={t('poc-registers:effort.phase')}
          value={phase}
          values={pocPhases}
          word={(each) => t(`poc-registers:effort.phases.${each}`)}
          onChange={(value) => set({ phase: value })}
        />
      </td>
      <td>
        <DateField
          label={t('poc-registers:effort.on')}
          variant="borderless"
          value={on}
          onChange={(value) => {
            if (value !== null) set({ on: value });
          }}
        />
      </td>
      <td>
        <NumberBox
          className="bare"
          label={t('poc-registers:effort.hours')}
          value={hours}
          least={0}
          most={1000}
          save={(value) => save({ hours: value ?? 0 })}
        />
      </td>
      <td>
        <TextCell
          label={t('poc-registers:effort.note')}
          value={note}
          maxLength={500}
          save={(value) => save({ note: value })}
        />
      </td>
      <td>
        <IconButton
          name="trash"
          label={t('poc-registers:remove', { name: on })}
          onClick={() => remove.mutate({ id })}
        />
      </td>
    </tr>
  );
}
