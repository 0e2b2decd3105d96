import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Opportunity } from '../../../shared/opportunities/model.ts';
import { orpc } from '../../app/client.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StuckMark } from '../stuck-mark.tsx';
import { readDealName } from './read-deal-name.ts';

interface DealHeadingProps {
  readonly deal: Opportunity;
  readonly onRemoved: () => void;
}

/** The deal's name, what holds it up, and the ways on from here. */
export function DealHeading({ deal, onRemoved }: DealHeadingProps) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const { id, accountId, name } = deal;
  const { mutateAsync } = useMutation(orpc.opportunities.update.mutationOptions());
  const remove = useMutation(
    orpc.opportunities.remove.mutationOptions({
      onSuccess: () => {
        onRemoved();
        tellRemoved(name);
      },
    }),
  );
  return (
    <div className="deal-heading">
      <h1 className="visually-hidden">{name}</h1>
      <AutoSaveBox
        className="bare deal-name"
        label={t('opportunities:field.name')}
        maxLength={200}
        value={name}
        toText={(text) => text}
        read={(text) => readDealName(text, t('opportunities:field.nameNeeded'))}
        save={(value) => mutateAsync({ id, changes: { name: value } })}
      />
      <StuckMark deal={deal} words />
      <span className="sp" />
      <Link
        className="btn"
        to="/accounts/$accountId/opportunities/$opportunityId/roi"
        params={{ accountId, opportunityId: id }}
      >
        {t('opportunities:openRoi')}
      </Link>
      <button
        type="button"
        className="btn ghost sq"
        aria-label={t('opportunities:remove', { name })}
        title={t('opportunities:remove', { name })}
        onClick={() => remove.mutate({ id })}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
