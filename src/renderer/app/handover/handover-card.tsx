import { useMutation, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../client.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';
import './handover.css';
import { TakeInDialog } from './take-in-dialog.tsx';

/** Handing over all of an owner, and taking a bundle in. */
export function HandoverCard() {
  const { t } = useTranslation();
  const id = useId();
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isGiving, setGiving] = useState(false);
  const choose = useMutation({ mutationFn: () => client.handover.choose(), meta: { quiet: true } });
  const ownerId = chosenId ?? team.find(({ isMe }) => isMe)?.id ?? null;
  return (
    <section className="card" aria-labelledby="settings-handover">
      <div className="hd">
        <h2 id="settings-handover">{t('handover:title')}</h2>
      </div>
      <div className="settings-line">
        <span>{t('handover:giveText')}</span>
        <label htmlFor={id} className="visually-hidden">
          {t('handover:whose')}
        </label>
        <Select
          id={id}
          className="handover-whose"
          placeholder={t('handover:whose')}
          notFoundContent={t('handover:noTeam')}
          options={team.map((teammate) => ({ value: teammate.id, label: teammate.name }))}
          value={ownerId}
          onChange={setChosenId}
        />
        <button type="button" className="btn" disabled={ownerId === null} onClick={() => setGiving(true)}>
          {t('handover:give')}
        </button>
      </div>
      <div className="settings-line">
        <span>{t('handover:takeText')}</span>
        <button type="button" className="btn" disabled={choose.isPending} onClick={() => choose.mutate()}>
          {t('handover:take')}
        </button>
      </div>
      {isGiving && ownerId !== null ? (
        <HandOverDialog scope={{ kind: 'owner', ownerId }} onClose={() => setGiving(false)} />
      ) : null}
      {choose.data === undefined || choose.data === null ? null : (
        <TakeInDialog
          bundle={choose.data.bundle}
          file={choose.data.file}
          knowsMe={team.some(({ isMe }) => isMe)}
          onClose={choose.reset}
        />
      )}
    </section>
  );
}
