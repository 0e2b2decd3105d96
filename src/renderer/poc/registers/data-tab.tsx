import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { emptyDataset } from '../../../shared/poc/registers.ts';
import { orpc } from '../../app/client.ts';
import { AddRow } from '../../ui/add-row.tsx';
import { DataRecordDialog } from './data-record-dialog.tsx';
import { DataWarnings } from './data-warnings.tsx';
import { DatasetForm } from './dataset-form.tsx';
import { DatasetTable } from './dataset-table.tsx';
import './registers.css';

/** The data sets of a POC: where each comes from, where it lies, who may see it, and when it is gone again. */
export function DataTab({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const { poc, datasets } = found;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isRecordOpen, setRecordOpen] = useState(false);
  const add = useMutation(orpc.poc.datasets.add.mutationOptions({ onSuccess: setChosenId }));
  const chosen = datasets.find(({ id }) => id === chosenId);
  return (
    <div className={chosen === undefined ? 'registers' : 'data-panes'}>
      <section className="card" aria-label={t('poc-registers:data.title')}>
        <div className="hd">
          <h2>{t('poc-registers:data.title')}</h2>
          <span className="cnt">{datasets.length > 0 ? datasets.length : ''}</span>
          <div className="acts">
            <button type="button" className="btn" disabled={datasets.length === 0} onClick={() => setRecordOpen(true)}>
              {t('poc-registers:data.record')}
            </button>
          </div>
        </div>
        <DataWarnings found={found} />
        {datasets.length > 0 ? (
          <DatasetTable found={found} chosenId={chosenId} onChoose={(id) => setChosenId(id === chosenId ? null : id)} />
        ) : (
          <p className="poc-empty">{t('poc-registers:data.empty')}</p>
        )}
        <AddRow
          label={t('poc-registers:data.add')}
          maxLength={200}
          onAdd={(name) => add.mutateAsync({ pocId: poc.id, fields: { ...emptyDataset, name } })}
        />
      </section>
      {chosen === undefined ? null : <DatasetForm key={chosen.id} dataset={chosen} onClose={() => setChosenId(null)} />}
      {isRecordOpen ? <DataRecordDialog found={found} onClose={() => setRecordOpen(false)} /> : null}
    </div>
  );
}
