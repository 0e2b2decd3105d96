import { Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { useSingleKey } from '../ui/use-single-key.ts';
import type { AccountListFilter } from './list-search.ts';
import { searchAccounts, useAccountListState } from './state.ts';
import { useIndustryOptions } from './use-account-words.ts';

interface AccountListToolsProps {
  readonly filter: AccountListFilter;
  readonly onFilter: (filter: AccountListFilter) => void;
  readonly onNew: () => void;
}

/** Search, filter and the button for a new customer. */
export function AccountListTools({ filter, onFilter, onNew }: AccountListToolsProps) {
  const { t } = useTranslation();
  const words = useAccountListState((state) => state.words);
  const industries = useIndustryOptions();
  const box = useRef<HTMLInputElement>(null);
  useSingleKey('/', () => box.current?.focus());
  useSingleKey('n', onNew);

  return (
    <div className="tool">
      <label className="find">
        <Icon name="search" />
        <span className="visually-hidden">{t('accounts:list.search')}</span>
        <input
          ref={box}
          type="search"
          placeholder={t('accounts:list.searchPlaceholder')}
          value={words}
          maxLength={200}
          onChange={(event) => searchAccounts(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') searchAccounts('');
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              document.querySelector<HTMLElement>('.account-table [role="grid"]')?.focus();
            }
          }}
        />
        <kbd>/</kbd>
      </label>
      <Select
        aria-label={t('accounts:field.industry')}
        className="tool-select"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('accounts:list.allIndustries')}
        options={industries}
        value={filter.industry}
        onChange={(value) => onFilter({ ...filter, industry: value ?? null })}
      />
      <span className="sp" />
      <button type="button" className="btn" aria-keyshortcuts="N" onClick={onNew}>
        <Icon name="plus" />
        {t('accounts:new.title')}
      </button>
    </div>
  );
}
