import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../client.ts';

interface AccountPickerProps {
  readonly value: string | null;
  readonly onChange: (accountId: string | null) => void;
  readonly label: string;
  readonly id?: string;
  readonly placeholder?: string;
  /** Leaves out this account and all that is below it in its group. */
  readonly outside?: string;
  /** False where there has to be one. */
  readonly clearable?: boolean;
  readonly autoFocus?: boolean;
}

const mostShown = 30;

/** One customer of any number: type a name, pinyin or initials; before that the latest changed ones are offered. */
export function AccountPicker(props: AccountPickerProps) {
  const { value, onChange, label, id, placeholder, outside = null, clearable = true, autoFocus = false } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const query = typed.trim().slice(0, 200);
  const found = useQuery({
    ...orpc.accounts.find.queryOptions({ input: { query, limit: mostShown, outside } }),
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({
    ...orpc.accounts.get.queryOptions({ input: { id: value ?? '' } }),
    enabled: value !== null,
  });
  const offered = found.data ?? [];
  const isMissing = value !== null && query === '' && !offered.some((account) => account.id === value);
  const shown = isMissing && chosen.data !== undefined ? [chosen.data, ...offered] : offered;
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      autoFocus={autoFocus}
      allowClear={clearable && { label: t('app:clear') }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={placeholder ?? t('accounts:picker.placeholder')}
      notFoundContent={t('accounts:picker.none')}
      options={shown.map(({ id: accountId, name, region }) => ({ value: accountId, label: name, region }))}
      optionRender={({ data }) => (
        <span className="row" title={data.label}>
          <span className="el">{data.label}</span>
          <span className="sp" />
          <span className="mut t12">{data.region}</span>
        </span>
      )}
      // While the chosen one is being read its id is no name to show.
      value={value !== null && (shown.some((account) => account.id === value) || query !== '') ? value : null}
      onChange={(accountId) => {
        setTyped('');
        onChange(accountId ?? null);
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped('');
      }}
    />
  );
}
