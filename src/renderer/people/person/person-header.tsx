import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { formatDay } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { WarmthMark } from '../warmth-mark.tsx';
import { MoveDialog } from './move-dialog.tsx';

interface PersonHeaderProps {
  readonly person: PersonDetail;
  readonly onGone: () => void;
}

/** Who it is, where he works, and whether he is going cold. */
export function PersonHeader({ person, onGone }: PersonHeaderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellRemoved = useRemovalToast();
  const [isMoving, setMoving] = useState(false);
  const { id, name, accountId, accountName, title, lastContactOn } = person;
  const remove = useMutation(
    orpc.people.remove.mutationOptions({
      onSuccess: () => {
        tellRemoved(name);
        onGone();
      },
    }),
  );
  return (
    <div className="person-head">
      <h1 className="el" title={name}>
        {name}
      </h1>
      <Link to="/accounts/$accountId" params={{ accountId }} className="chip line el" title={accountName}>
        <Icon name="account" size={12} />
        <span className="el">{accountName}</span>
      </Link>
      {title === '' ? null : (
        <span className="mut el" title={title}>
          {title}
        </span>
      )}
      <span className="sp" />
      <WarmthMark person={person} />
      <span className="mut t12">
        {lastContactOn === null
          ? t('people:noContact')
          : t('people:lastContact', { day: formatDay(lastContactOn, language) })}
      </span>
      <button type="button" className="btn" onClick={() => setMoving(true)}>
        {t('people:move.open')}
      </button>
      <button
        type="button"
        className="btn ghost sq"
        aria-label={t('people:remove', { name })}
        title={t('people:remove', { name })}
        disabled={remove.isPending}
        onClick={() => remove.mutate({ id })}
      >
        <Icon name="trash" />
      </button>
      {isMoving ? <MoveDialog person={person} onClose={() => setMoving(false)} /> : null}
    </div>
  );
}
