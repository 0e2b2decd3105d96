import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { client } from '../../app/client.ts';
import { ListExportButton } from '../../app/list-export/list-export-button.tsx';
import type { ExportColumn } from '../../app/list-export/table-of.ts';
import { type PersonalRow, personalDataRows } from './personal-data-rows.ts';
import { PurgeDialog } from './purge-dialog.tsx';

const columns = ['kind', 'about', 'field', 'value', 'day', 'basis', 'note'] as const satisfies (keyof PersonalRow)[];

interface PrivacyCardProps {
  readonly person: PersonDetail;
  readonly onGone: () => Promise<void>;
}

/** What a person may ask of us: to see what we hold about him, and that we hold nothing any more. */
export function PrivacyCard({ person, onGone }: PrivacyCardProps) {
  const { t } = useTranslation();
  const [isPurging, setPurging] = useState(false);
  const words = (key: string, values?: Record<string, string | number>) => t(key, values ?? {});
  const exported = columns.map(
    (key): ExportColumn<PersonalRow> => ({
      header: t(`personal-data:column.${key}`),
      kind: key === 'day' ? 'date' : 'text',
      value: (row) => row[key],
    }),
  );
  return (
    <section className="card person-privacy" aria-label={t('personal-data:title')}>
      <div className="hd">
        <h2>{t('personal-data:title')}</h2>
      </div>
      <p className="t12 mut">{t('personal-data:text')}</p>
      <div className="person-privacy-acts">
        <ListExportButton
          title={t('personal-data:file', { name: person.name })}
          rows={async () => personalDataRows(await client.people.personalData({ id: person.id }), words)}
          columns={exported}
        />
        <button type="button" className="btn" onClick={() => setPurging(true)}>
          {t('personal-data:purge.open')}
        </button>
      </div>
      {isPurging ? <PurgeDialog person={person} onGone={onGone} onClose={() => setPurging(false)} /> : null}
    </section>
  );
}
