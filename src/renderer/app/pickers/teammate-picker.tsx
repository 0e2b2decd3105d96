import { useMutation, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../client.ts';

interface TeammatePickerProps {
  readonly value: string | null;
  readonly onChange: (teammateId: string | null) => void;
  readonly label: string;
  readonly id?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** Marks the option that adds the typed name; no id begins with it. */
const adding = '+';

/** Somebody of our own side; a name that is not on the list yet is added in place. */
export function TeammatePicker({ value, onChange, label, id, placeholder, disabled = false }: TeammatePickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const create = useMutation(orpc.team.create.mutationOptions({ onSuccess: (teammate) => onChange(teammate.id) }));
  const name = typed.trim().slice(0, 100);
  const known = team.map((teammate) => ({
    value: teammate.id,
    label: teammate.isMe ? t('team:me', { name: teammate.name }) : teammate.name,
    name: teammate.name,
  }));
  const isNew = name !== '' && !team.some((teammate) => teammate.name === name);
  const words = name.toLowerCase();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      disabled={disabled}
      allowClear={{ label: t('app:clear') }}
      showSearch={{
        onSearch: setTyped,
        filterOption: (_, option) =>
          option?.value.startsWith(adding) || option?.name.toLowerCase().includes(words) || false,
      }}
      placeholder={placeholder ?? t('team:placeholder')}
      notFoundContent={t('team:typeToAdd')}
      options={isNew ? [...known, { value: `${adding}${name}`, label: t('team:add', { name }), name }] : known}
      value={team.some((teammate) => teammate.id === value) ? value : null}
      onChange={(chosen: string | null | undefined) => {
        setTyped('');
        if (chosen?.startsWith(adding)) create.mutate({ name: chosen.slice(adding.length) });
        else onChange(chosen ?? null);
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped('');
      }}
    />
  );
}
