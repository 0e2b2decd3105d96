import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import {
  emptyIssue,
  type Issue,
  type IssueFields,
  issueKinds,
  issueStates,
  severities,
} from '../../../shared/poc/registers.ts';
import { orpc } from '../../app/client.ts';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { useToday } from '../../app/today.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { AddRow } from '../../ui/add-row.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ChoiceCell, TextCell } from './cells.tsx';
import { RegisterCard } from './register-card.tsx';

/** Worst first, then what is due first. */
function byUrgency(left: Issue, right: Issue): number {
  const closed = Number(left.state === 'closed') - Number(right.state === 'closed');
  const severity = severities.indexOf(left.severity) - severities.indexOf(right.severity);
  return closed || severity || (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999');
}

interface IssuesCardProps {
  readonly found: PocInFull;
  readonly showsAll: boolean;
}

/** What stands in the way, and what may come to. */
export function IssuesCard({ found: { poc, issues }, showsAll }: IssuesCardProps) {
  const { t } = useTranslation();
  const add = useMutation(orpc.poc.issues.add.mutationOptions());
  const rows = issues.filter(({ state }) => showsAll || state !== 'closed').sort(byUrgency);
  const column = (key: string, width?: number | string) => ({
    ...{ key, label: t(`poc-registers:issue.${key}`) },
    ...(width === undefined ? {} : { width }),
  });
  return (
    <RegisterCard
      title={t('poc-registers:issue.title')}
      minWidth={1040}
      columns={[
        column('name', '26%'),
        column('kind', 88),
        column('severity', 96),
        column('state', 96),
        column('owner', 128),
        column('dueOn', 216),
        column('measure'),
      ]}
      rows={rows}
      count={issues.length}
      added={add.data ?? null}
      line={(issue) => <IssueLine key={issue.id} issue={issue} />}
      empty={issues.length > 0 ? t('poc-registers:issue.allClosed') : t('poc-registers:issue.empty')}
    >
      <AddRow
        label={t('poc-registers:issue.add')}
        maxLength={200}
        onAdd={(name) => add.mutateAsync({ pocId: poc.id, fields: { ...emptyIssue, name } })}
      />
    </RegisterCard>
  );
}

function IssueLine({ issue }: { readonly issue: Issue }) {
  const { t } = useTranslation();
  const today = useToday();
  const tellRemoved = useRemovalToast();
  const { id, name, kind, severity, state, ownerId, dueOn, measure } = issue;
  const update = useMutation(orpc.poc.issues.update.mutationOptions());
  const remove = useMutation(orpc.poc.issues.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const save = (changes: Partial<IssueFields>) => update.mutateAsync({ id, changes });
  const set = (changes: Partial<IssueFields>) => update.mutate({ id, changes });
  const isOverdue = state !== 'closed' && dueOn !== null && dueOn < today;
  return (
    <tr>
      <td>
        <TextCell
          label={t('poc-registers:issue.name')}
          value={name}
          maxLength={200}
          needed={t('poc-registers:nameNeeded')}
          save={(value) => save({ name: value })}
        />
      </td>
      <td>
        <ChoiceCell
          label={t('poc-registers:issue.kind')}
          value={kind}
          values={issueKinds}
          word={(each) => t(`poc-registers:issue.kinds.${each}`)}
          onChange={(value) => set({ kind: value })}
        />
      </td>
      <td>
        <ChoiceCell
          label={t('poc-registers:issue.severity')}
          value={severity}
          values={severities}
          word={(each) => t(`poc-registers:issue.severities.${each}`)}
          onChange={(value) => set({ severity: value })}
        />
      </td>
      <td>
        <ChoiceCell
          label={t('poc-registers:issue.state')}
          value={state}
          values={issueStates}
          word={(each) => t(`poc-registers:issue.states.${each}`)}
          onChange={(value) => set({ state: value })}
        />
      </td>
      <td>
        <TeammatePicker
          label={t('poc-registers:issue.owner')}
          value={ownerId}
          onChange={(value) => set({ ownerId: value })}
        />
      </td>
      <td>
        <div className="register-day">
          <DateField
            label={t('poc-registers:issue.dueOn')}
            variant="borderless"
            value={dueOn}
            onChange={(value) => set({ dueOn: value })}
          />
          {isOverdue ? (
            <span className="chip warn">
              <Icon name="warn" size={12} />
              {t('poc-registers:issue.overdue')}
            </span>
          ) : null}
        </div>
      </td>
      <td>
        <TextCell
          label={t('poc-registers:issue.measure')}
          value={measure}
          maxLength={5000}
          save={(value) => save({ measure: value })}
        />
      </td>
      <td>
        <IconButton name="trash" label={t('poc-registers:remove', { name })} onClick={() => remove.mutate({ id })} />
      </td>
    </tr>
  );
}
