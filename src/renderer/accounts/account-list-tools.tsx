import { Select } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountFilter } from '../../shared/accounts/query.ts';
import { Icon } from '../ui/icon.tsx';
import { useSingleKey } from '../ui/use-single-key.ts';
import { FilterChips } from './filter-chips.tsx';
import { searchAccounts, useAccountListState } from './state.ts';
import { useOptions } from './use-account-words.ts';
import '../ui/find-box.css';

interface AccountListToolsProps {
  readonly filter: Partial<AccountFilter>;
  readonly onFilter: (filter: Partial<AccountFilter>) => void;
  readonly isPanelOpen: boolean;
  readonly onPanel: () => void;
  readonly onNew: () => void;
  /** What stands at the right: columns, import, export. */
  readonly children: ReactNode;
}

/** Search, filters and the button for a new customer. */
export function AccountListTools(props: AccountListToolsProps) {
  const { filter, onFilter, isPanelOpen, onPanel, onNew, children } = props;
  const { t } = useTranslation();
  const words = useAccountListState((state) => state.words);
  const industries = useOptions('industry');
  const box = useRef<HTMLInputElement>(null);
  const { industries: chosen = [], ...others } = filter;
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
        mode="multiple"
        allowClear={{ label: t('app:clear') }}
        maxTagCount="responsive"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('accounts:field.industry')}
        notFoundContent={t('app:nothingFound')}
        options={industries}
        value={chosen}
        onChange={(value) => onFilter({ ...filter, industries: value })}
      />
      <FilterChips filter={others} onFilter={(rest) => onFilter({ ...rest, industries: chosen })} />
      <button type="button" className="btn ghost" aria-expanded={isPanelOpen} onClick={onPanel}>
        <Icon name="filter" />
        {t('accounts:filter.more')}
      </button>
      <span className="sp" />
      {children}
      <button type="button" className="btn" aria-keyshortcuts="N" onClick={onNew}>
        <Icon name="plus" />
        {t('accounts:new.title')}
      </button>
    </div>
  );
}
