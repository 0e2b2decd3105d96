import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { PersonPicker } from '../../app/pickers/person-picker.tsx';

interface AcquaintanceFormProps {
  readonly personId: string;
  readonly onDone: () => void;
}

/** The ways in which two people know each other, a referral in either direction. */
const ways = ['colleague', 'former-colleague', 'alumni', 'introduced', 'introduced-by'] as const;
type Way = (typeof ways)[number];

/** Adds somebody whom the person knows. */
export function AcquaintanceForm({ personId, onDone }: AcquaintanceFormProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>('colleague');
  const [otherId, setOtherId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { mutate, isPending } = useMutation(orpc.people.acquaintances.add.mutationOptions({ onSuccess: onDone }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (otherId === null) return;
    const kind = way === 'introduced' || way === 'introduced-by' ? 'referral' : way;
    const [from, to] = way === 'introduced-by' ? [otherId, personId] : [personId, otherId];
    mutate({ personId: from, otherId: to, kind, note });
  }

  return (
    <form className="tie-form" onSubmit={submit}>
      <Select
        className="way-select"
        aria-label={t('people:acquaintances.way')}
        options={ways.map((value) => ({ value, label: t(`people:acquaintances.kind.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      <PersonPicker
        accountId={null}
        label={t('people:acquaintances.whom')}
        without={[personId]}
        value={otherId}
        onChange={setOtherId}
      />
      <input
        className="box"
        aria-label={t('people:acquaintances.note')}
        placeholder={t('people:acquaintances.note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <button type="submit" className="btn" disabled={otherId === null || isPending}>
        {t('people:acquaintances.do')}
      </button>
    </form>
  );
}
