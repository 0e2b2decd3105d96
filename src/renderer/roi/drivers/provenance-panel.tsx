import { useQuery } from '@tanstack/react-query';
import { type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import { confidences, type Driver, type Provenance, sourceKinds } from '../../../shared/roi/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
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
        <label>
          <span>{t('roi:provenance.kind')}</span>
          <select
            value={source.kind}
            onChange={(event) => {
              const kind = sourceKinds.find((each) => each === event.currentTarget.value);
              if (kind !== undefined) store({ kind });
            }}
          >
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`roi:sourceKind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
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
          <label>
            <span>{t('roi:provenance.date')}</span>
            <input
              type="date"
              value={source.date ?? ''}
              onChange={(event) => store({ date: event.currentTarget.value === '' ? null : event.currentTarget.value })}
            />
          </label>
          <label>
            <span>{t('roi:provenance.confidence')}</span>
            <select
              value={source.confidence ?? ''}
              onChange={(event) =>
                store({ confidence: confidences.find((each) => each === event.currentTarget.value) ?? null })
              }
            >
              <option value="">{t('roi:provenance.noConfidence')}</option>
              {confidences.map((confidence) => (
                <option key={confidence} value={confidence}>
                  {t(`roi:confidence.${confidence}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label>
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
