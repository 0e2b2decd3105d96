import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { DuplicatesDialog } from './duplicates-dialog.tsx';

/** More pairs are shown once these are dealt with. */
const mostShown = 100;

/** Says how many pairs of records may be one person each, and opens their comparison. */
export function DuplicatesButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(orpc.people.duplicates.queryOptions({ input: { limit: mostShown } }));
  if (data === undefined || (data.total === 0 && !isOpen)) return null;
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        <Icon name="copy" />
        {t('people:duplicates.open', { count: data.total, shown: formatCount(data.total, language) })}
      </button>
      {isOpen ? <DuplicatesDialog pairs={data.pairs} total={data.total} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
