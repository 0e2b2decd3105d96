import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonChoice } from '../../../shared/people/model.ts';
import { orpc } from '../client.ts';

interface PickerProps {
  /** Only people of this customer; null = of all. */
  readonly accountId: string | null;
  readonly label: string;
  readonly id?: string;
  readonly placeholder?: string;
  /** People who are not offered, e.g. the one whose page it is. */
  readonly without?: readonly string[];
  readonly autoFocus?: boolean;
}

interface PersonPickerProps extends PickerProps {
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
}

interface PeoplePickerProps extends PickerProps {
  readonly value: readonly string[];
  readonly onChange: (personIds: readonly string[]) => void;
}

const mostShown = 30;

/** One person: type a name, pinyin, initials or digits of the phone; before that the latest changed are offered. */
export function PersonPicker({ value, onChange, ...props }: PersonPickerProps) {
  const { select, query, clearSearch } = usePersonSelect(props, value === null ? [] : [value]);
  const options = query === '' ? select.options : select.options.filter(({ isFound }) => isFound);
  return (
    <Select
      {...select}
      options={options}
      // While the chosen one is being read an id is no name to show.
      value={options.some((option) => option.value === value) ? value : null}
      onChange={(chosen: string | null | undefined) => {
        clearSearch();
        onChange(chosen ?? null);
      }}
    />
  );
}

/** Several people, chosen as one is. */
export function PeoplePicker({ value, onChange, ...props }: PeoplePickerProps) {
  const { select, query, clearSearch } = usePersonSelect(props, value);
  return (
    <Select
      {...select}
      mode="multiple"
      // Tab takes what is marked in the list: nobody is marked before something was typed.
      defaultActiveFirstOption={query !== ''}
      value={value.filter((personId) => select.options.some((option) => option.value === personId))}
      onChange={(chosen: readonly string[]) => {
        clearSearch();
        onChange(chosen);
      }}
    />
  );
}

function usePersonSelect(
  { accountId, label, id, placeholder, without = [], autoFocus }: PickerProps,
  chosen: readonly string[],
) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const query = typed.trim().slice(0, 200);
  const found = useQuery({
    ...orpc.people.find.queryOptions({ input: { query, accountId, limit: mostShown } }),
    placeholderData: keepPreviousData,
  });
  const known = useQueries({
    queries: chosen.map((personId) => orpc.people.get.queryOptions({ input: { id: personId } })),
  }).flatMap(({ data }) => (data === undefined ? [] : [data]));
  const offered = (found.data ?? []).filter(({ id: personId }) => !without.includes(personId));
  const isOffered = new Set(offered.map(({ id: personId }) => personId));
  const people = [...known.filter(({ id: personId }) => !isOffered.has(personId)), ...offered];

  const select = {
    ...(id === undefined ? {} : { id }),
    'aria-label': label,
    autoFocus: autoFocus === true,
    allowClear: { label: t('app:clear') },
    // What was found by pinyin or phone does not contain the letters typed.
    showSearch: { filterOption: false, searchValue: typed, onSearch: setTyped },
    placeholder: placeholder ?? t('people:picker.placeholder'),
    notFoundContent: t('people:picker.none'),
    options: people.map((person) => ({
      value: person.id,
      label: person.name,
      person,
      isFound: isOffered.has(person.id),
    })),
    optionRender: ({ data }: { readonly data: { readonly person: PersonChoice } }) => (
      <PersonOption person={data.person} showsAccount={accountId === null} />
    ),
    popupMatchSelectWidth: 320,
    onOpenChange: (isOpen: boolean) => {
      if (!isOpen) setTyped('');
    },
  };
  return { select, query, clearSearch: () => setTyped('') };
}

/** What tells a person from his namesakes: title, and company where it is not given. */
function PersonOption({ person, showsAccount }: { readonly person: PersonChoice; readonly showsAccount: boolean }) {
  const { name, title, accountName, phone } = person;
  const details = [title, showsAccount ? accountName : phone].filter((detail) => detail !== '').join(' · ');
  return (
    <span className="row" title={`${name} ${details}`}>
      <span>{name}</span>
      <span className="sp" />
      <span className="mut t12 el">{details}</span>
    </span>
  );
}
