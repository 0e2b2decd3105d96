import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpportunityFields, OpportunityRow, OpportunityStage } from '../../shared/opportunities/model.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { DateField } from '../ui/date-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { asIs, neededText } from '../ui/text-values.ts';
import { amountText, readAmount } from './amount-text.ts';
import { useStageOptions } from './use-stage-options.ts';

interface OpportunityLineProps {
  readonly row: OpportunityRow;
  readonly onMove: (stage: OpportunityStage) => void;
}

/** One deal of the list; every cell saves by itself. */
export function OpportunityLine({ row, onMove }: OpportunityLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const stages = useStageOptions();
  const tellRemoved = useRemovalToast();
  const { id, accountId, name } = row;
  const update = useMutation(orpc.opportunities.update.mutationOptions());
  const remove = useMutation(orpc.opportunities.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const save = (changes: Partial<Omit<OpportunityFields, 'stage'>>) => update.mutateAsync({ id, changes });
  const readName = neededText(t('opportunities:field.nameNeeded'));

  return (
    <tr>
      <td>
        <AutoSaveBox
          className="bare"
          label={t('opportunities:field.name')}
          maxLength={200}
          value={name}
          toText={asIs}
          read={readName}
          save={(value) => save({ name: value })}
        />
      </td>
      <td>
        <Select
          aria-label={t('opportunities:field.stage')}
          variant="borderless"
          options={stages}
          value={row.stage}
          onChange={onMove}
        />
      </td>
      <td>
        <AutoSaveBox
          className="bare num"
          label={t('opportunities:field.amount')}
          placeholder={t('opportunities:field.amountPlaceholder')}
          value={row.amount}
          toText={(amount) =>
            amountText(amount, language, (number) => t('opportunities:field.tenThousands', { number }))
          }
          read={(text) => readAmount(text, t('opportunities:field.amountUnread'))}
          save={(amount) => save({ amount })}
        />
      </td>
      <td>
        <DateField
          label={t('opportunities:field.expectedDate')}
          variant="borderless"
          value={row.expectedDate}
          onChange={(expectedDate) => update.mutate({ id, changes: { expectedDate } })}
        />
      </td>
      <td>
        <Link
          className="btn t24"
          to="/accounts/$accountId/opportunities/$opportunityId"
          params={{ accountId, opportunityId: id }}
        >
          {t('opportunities:open')}
        </Link>{' '}
        <Link
          className="btn t24"
          to="/accounts/$accountId/opportunities/$opportunityId/roi"
          params={{ accountId, opportunityId: id }}
        >
          {t('opportunities:openRoi')}
        </Link>{' '}
        <IconButton name="trash" label={t('opportunities:remove', { name })} onClick={() => remove.mutate({ id })} />
      </td>
    </tr>
  );
}
