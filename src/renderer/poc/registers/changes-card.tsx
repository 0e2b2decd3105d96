import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import {
  type ChangeRequest,
  type ChangeRequestFields,
  changeStates,
  emptyChangeRequest,
} from '../../../shared/poc/registers.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useToday } from '../../app/today.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { AddRow } from '../../ui/add-row.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ChoiceCell, NumberBox, TextCell } from './cells.tsx';
import { RegisterCard } from './register-card.tsx';

interface ChangesCardProps {
  readonly found: PocInFull;
  readonly showsAll: boolean;
}

/** What is asked beyond what was agreed, and what it costs. */
export function ChangesCard({ found: { poc, changes }, showsAll }: ChangesCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const add = useMutation(orpc.poc.changes.add.mutationOptions());
  const rows = changes.filter(({ state }) => showsAll || state === 'asked');
  const granted = changes.filter(({ state }) => state === 'approved').reduce((sum, each) => sum + each.daysEffect, 0);
  const column = (key: string, width?: number | string) => ({
    ...{ key, label: t(`poc-registers:change.${key}`), isNumber: key === 'daysEffect' },
    ...(width === undefined ? {} : { width }),
  });
  const isBeyond = granted > poc.maxExtension;
  return (
    <RegisterCard
      title={t('poc-registers:change.title')}
      minWidth={1080}
      columns={[
        column('name', '24%'),
        column('askedBy', 112),
        column('askedOn', 128),
        column('daysEffect', 96),
        column('state', 96),
        column('approvedBy', 112),
        column('decidedOn', 128),
        column('note'),
      ]}
      rows={rows}
      count={changes.length}
      added={add.data ?? null}
      line={(change) => <ChangeLine key={change.id} change={change} />}
      empty={changes.length > 0 ? t('poc-registers:change.allDecided') : t('poc-registers:change.empty')}
      tools={
        granted === 0 ? null : (
          <span className={isBeyond ? 'chip warn' : 'chip'}>
            {t(isBeyond ? 'poc-registers:change.beyond' : 'poc-registers:change.granted', {
              days: formatNumber(granted, language),
              most: formatNumber(poc.maxExtension, language),
            })}
          </span>
        )
      }
    >
      <AddRow
        label={t('poc-registers:change.add')}
        maxLength={200}
        onAdd={(name) => add.mutateAsync({ pocId: poc.id, fields: { ...emptyChangeRequest, name, askedOn: today } })}
      />
    </RegisterCard>
  );
}

function ChangeLine({ change }: { readonly change: ChangeRequest }) {
  const { t } = useTranslation();
  const today = useToday();
  const tellRemoved = useRemovalToast();
  const { id, name, askedBy, askedOn, daysEffect, state, approvedBy, decidedOn, note } = change;
  const update = useMutation(orpc.poc.changes.update.mutationOptions());
  const remove = useMutation(orpc.poc.changes.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const save = (changes: Partial<ChangeRequestFields>) => update.mutateAsync({ id, changes });
  const text = (key: 'askedBy' | 'approvedBy' | 'note', value: string, maxLength: number) => (
    <TextCell
      label={t(`poc-registers:change.${key}`)}
      value={value}
      maxLength={maxLength}
      save={(typed) => save({ [key]: typed })}
    />
  );
  const day = (key: 'askedOn' | 'decidedOn', value: string | null) => (
    <DateField
      label={t(`poc-registers:change.${key}`)}
      variant="borderless"
      value={value}
      onChange={(chosen) => update.mutate({ id, changes: { [key]: chosen } })}
    />
  );
  return (
    <tr>
      <td>
        <TextCell
          label={t('poc-registers:change.name')}
          value={name}
          maxLength={200}
          needed={t('poc-registers:nameNeeded')}
          save={(value) => save({ name: value })}
        />
      </td>
      <td>{text('askedBy', askedBy, 500)}</td>
      <td>{day('askedOn', askedOn)}</td>
      <td>
        <NumberBox
          className="bare"
          label={t('poc-registers:change.daysEffect')}
          value={daysEffect}
          least={-365}
          most={365}
          isWhole
          save={(value) => save({ daysEffect: value ?? 0 })}
        />
      </td>
      <td>
        <ChoiceCell
          label={t('poc-registers:change.state')}
          value={state}
          values={changeStates}
          word={(each) => t(`poc-registers:change.states.${each}`)}
          onChange={(value) =>
            // Whoever decides does it today, unless a day was given before.
            update.mutate({ id, changes: { state: value, decidedOn: value === 'asked' ? null : (decidedOn ?? today) } })
          }
        />
      </td>
      <td>{text('approvedBy', approvedBy, 500)}</td>
      <td>{day('decidedOn', decidedOn)}</td>
      <td>{text('note', note, 5000)}</td>
      <td>
        <IconButton name="trash" label={t('poc-registers:remove', { name })} onClick={() => remove.mutate({ id })} />
      </td>
    </tr>
  );
}
