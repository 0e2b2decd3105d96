import { useQuery } from '@tanstack/react-query';
import { type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import { confidences, type Driver, type Provenance, sourceKinds } from '../../../shared/roi/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { Select } from '../../ui/select.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { FieldHistory } from './field-history.tsx';
import styles from './provenance-panel.module.css';

export interface ProvenancePanelProps {
  readonly driver: Driver;
  readonly driverRowId: string | undefined;
  readonly accountId: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onStore: (driverId: string, provenance: Provenance) => void;
  readonly onClose: () => void;
}

const unknownSource: Provenance = { kind: 'our-estimate', text: '', date: null, confidence: null, confirmedBy: '' };

/** Where a number comes from, how to ask the customer for it, and what it was before. Stored field by field. */
export function ProvenancePanel({ driver, driverRowId, accountId, anchor, onStore, onClose }: ProvenancePanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const peopleId = useId();
  const { data: people = [] } = useQuery(orpc.people.list.queryOptions({ input: { accountId } }));
  const [source, setSource] = useState(driver.provenance ?? unknownSource);
  const label = textIn(driver.label, language);
  const isKept = (field: 'text' | 'confirmedBy') => source[field].trim() === (driver.provenance?.[field] ?? '');
  useUnsaved(!(isKept('text') && isKept('confirmedBy')));

  const store = (changes: Partial<Provenance>) => {
    const next = { ...source, ...changes };
    setSource(next);
    onStore(driver.id, next);
  };
  const storeText = (field: 'text' | 'confirmedBy') => (text: string) => {
    if (text.trim() !== (driver.provenance?.[field] ?? '')) store({ [field]: text.trim() });
  };

  return (
    <FloatingPanel
      label={t('roi:provenance.title', { label })}
      anchor={anchor}
      placement="beside"
      onClose={() => {
        storeText('text')(source.text);
        storeText('confirmedBy')(source.confirmedBy);
        onClose();
      }}
    >
      <div className={styles.form}>
        <h2>{t('roi:provenance.title', { label })}</h2>
        <div className={styles.field}>
          <span aria-hidden="true">{t('roi:provenance.kind')}</span>
          <Select
            label={t('roi:provenance.kind')}
            value={source.kind}
            options={sourceKinds.map((value) => ({ value, label: t(`roi:sourceKind.${value}`) }))}
            onChange={(kind) => store({ kind })}
          />
        </div>
        <label className={styles.field}>
          <span>{t('roi:provenance.text')}</span>
          <textarea
            rows={2}
            maxLength={500}
            placeholder={t('roi:provenance.textHint')}
            value={source.text}
            onChange={(event) => setSource({ ...source, text: event.currentTarget.value })}
            onBlur={(event) => storeText('text')(event.currentTarget.value)}
          />
        </label>
        <div className={styles.pair}>
          <label className={styles.field}>
            <span>{t('roi:provenance.date')}</span>
            <input
              type="date"
              value={source.date ?? ''}
              onChange={(event) => store({ date: event.currentTarget.value === '' ? null : event.currentTarget.value })}
            />
          </label>
          <div className={styles.field}>
            <span aria-hidden="true">{t('roi:provenance.confidence')}</span>
            <Select
              label={t('roi:provenance.confidence')}
              value={source.confidence ?? 'none'}
              options={[
                { value: 'none', label: t('roi:provenance.noConfidence') },
                ...confidences.map((value) => ({ value, label: t(`roi:confidence.${value}`) })),
              ]}
              onChange={(confidence) => store({ confidence: confidence === 'none' ? null : confidence })}
            />
          </div>
        </div>
        <label className={styles.field}>
          <span>{t('roi:provenance.confirmedBy')}</span>
          <input
            list={peopleId}
            maxLength={100}
            placeholder={t('roi:provenance.confirmedByHint')}
            value={source.confirmedBy}
            onChange={(event) => setSource({ ...source, confirmedBy: event.currentTarget.value })}
            onBlur={(event) => storeText('confirmedBy')(event.currentTarget.value)}
          />
          <datalist id={peopleId}>
            {people.map(({ id, name, title }) => (
              <option key={id} value={name}>
                {title}
              </option>
            ))}
          </datalist>
        </label>
      </div>
      <section className={styles.ask}>
        <h3>{t('roi:provenance.ask')}</h3>
        <p>{textIn(driver.ask, language)}</p>
      </section>
      {driverRowId === undefined ? null : <FieldHistory driver={driver} driverRowId={driverRowId} />}
    </FloatingPanel>
  );
}
