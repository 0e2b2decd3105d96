import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DuplicatesButton } from '../../people/duplicates/duplicates-button.tsx';
import { PeopleList } from '../../people/list/people-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { openNewPerson } from '../new-record/new-record-state.ts';
import { useDemo } from '../use-demo.ts';

const route = getRouteApi('/people');

/** The people of all customers. */
export function PeoplePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filter = route.useSearch();
  const demo = useDemo();
  const onNew = () => openNewPerson(filter.accountId);
  return (
    <>
      <h1 className="visually-hidden">{t('people:list.label')}</h1>
      <PeopleList
        filter={filter}
        onFilter={(search) => void navigate({ to: '/people', search, replace: true })}
        onOpen={(personId) => void navigate({ to: '/people/$personId', params: { personId } })}
        onNew={onNew}
        tools={<DuplicatesButton />}
        welcome={
          <Notice tone="empty" icon="person" title={t('people:welcome.title')} text={t('people:welcome.text')}>
            <button type="button" className="btn pri" onClick={onNew}>
              {t('people:new.title')}
            </button>
            <Link to="/import" search={{ entity: 'person' }} className="btn">
              {t('people:list.import')}
            </Link>
            <button type="button" className="btn" disabled={demo.isBusy} onClick={() => demo.load()}>
              {t('app:command.loadDemo.title')}
            </button>
          </Notice>
        }
      />
    </>
  );
}
