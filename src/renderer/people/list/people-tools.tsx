import { Select } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountPicker } from '../../app/pickers/account-picker.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSingleKey } from '../../ui/use-single-key.ts';
import { useRoleOptions } from '../use-role-options.ts';
import type { PeopleFilter } from './people-search.ts';
import { searchPeople, usePeopleWords } from './people-state.ts';
import '../../ui/find-box.css';

interface PeopleToolsProps {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly onNew: () => void;
  /** What stands at the right: duplicates, export. */
  readonly children: ReactNode;
}

/** Search, filters and the button for a new person. */
export function PeopleTools({ filter, onFilter, onNew, children }: PeopleToolsProps) {
  const { t } = useTranslation();
  const words = usePeopleWords((state) => state.words);
  const roles = useRoleOptions();
  const box = useRef<HTMLInputElement>(null);
  useSingleKey('/', () => box.current?.focus());
  useSingleKey('n', onNew);
  const toggle = (key: 'isCold' | 'isBelowWanted', label: string) => (
    <button
      type="button"
      className={filter[key] ? 'btn toggle on' : 'btn toggle'}
      aria-pressed={filter[key]}
      onClick={() => onFilter({ ...filter, [key]: !filter[key] })}
    >
      {filter[key] ? <Icon name="check" /> : null}
      {label}
    </button>
  );

  return (
    <div className="people-tools">
      <label className="find">
        <Icon name="search" />
        <span className="visually-hidden">{t('people:list.search')}</span>
        <input
          ref={box}
          type="search"
          placeholder={t('people:picker.placeholder')}
          value={words}
          maxLength={200}
          onChange={(event) => searchPeople(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') searchPeople('');
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              document.querySelector<HTMLElement>('.people-table [role="grid"]')?.focus();
            }
          }}
        />
        <kbd>/</kbd>
      </label>
      <span className="people-filter wide">
        <AccountPicker
          value={filter.accountId}
          label={t('people:field.account')}
          placeholder={t('people:filter.allAccounts')}
          onChange={(accountId) => onFilter({ ...filter, accountId })}
        />
      </span>
      <span className="people-filter">
        <Select
          aria-label={t('people:field.role')}
          allowClear={{ label: t('app:clear') }}
          placeholder={t('people:filter.allRoles')}
          options={roles}
          value={filter.role}
          onChange={(role) => onFilter({ ...filter, role: role ?? null })}
        />
      </span>
      {toggle('isCold', t('people:filter.cold'))}
      {toggle('isBelowWanted', t('people:filter.belowWanted'))}
      <span className="sp" />
      {children}
      <button type="button" className="btn" aria-keyshortcuts="N" onClick={onNew}>
        <Icon name="plus" />
        {t('people:new.title')}
      </button>
    </div>
  );
}
