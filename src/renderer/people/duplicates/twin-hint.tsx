import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { DuplicatesDialog } from './duplicates-dialog.tsx';
import './duplicates.css';
import { useReasonWords } from './use-reason-words.ts';

/** Says on a person's page that he may be on record twice, and opens both records side by side. */
export function TwinHint({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reasonWords = useReasonWords();
  const [isOpen, setOpen] = useState(false);
  const { data: pairs = [] } = useQuery(orpc.people.twinsOf.queryOptions({ input: { personId: person.id } }));
  const [pair] = pairs;
  if (pair === undefined && !isOpen) return null;
  const other = pair?.first.id === person.id ? pair.second : pair?.first;
  const name = [other?.name, other?.accountName, other?.title].filter(Boolean).join(' · ');
  return (
    <>
      {pair === undefined ? null : (
        <p className="twin-hint" role="status">
          <Icon name="copy" />
          <span className="el" title={name}>
            {t('people:duplicates.hint', { name, reasons: reasonWords(pair.reasons) })}
          </span>
          <button type="button" className="btn t24" onClick={() => setOpen(true)}>
            {t('people:duplicates.compare', { count: pairs.length })}
          </button>
        </p>
      )}
      {isOpen ? (
        <DuplicatesDialog
          pairs={pairs}
          total={pairs.length}
          onMerged={(personId) => {
            setOpen(pairs.length > 1);
            void navigate({ to: '/people/$personId', params: { personId }, replace: true });
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
