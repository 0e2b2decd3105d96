import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { StoredRoiModel } from '../../../shared/roi/contract.ts';
import { type Driver, driverValue, type RoiModel } from '../../../shared/roi/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatInBox } from '../drivers/driver-number.ts';
import { ProvenanceMark, useMarkWords } from '../drivers/provenance-mark.tsx';
import { ProvenancePanel } from '../drivers/provenance-panel.tsx';
import { sourceMarkOf } from '../drivers/source-mark.ts';
import type { Editing } from '../use-editing.ts';
import styles from './assumptions-page.module.css';

export interface DriverTableProps {
  readonly stored: StoredRoiModel;
  readonly model: RoiModel;
  readonly editing: Editing;
  readonly accountId: string;
}

/** Every driver with its value, who said it and who confirmed it. */
export function DriverTable({ stored, model, editing, accountId }: DriverTableProps) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-label={t('roi:assumptions.drivers')}>
      <div className="hd">
        <h2>{t('roi:assumptions.drivers')}</h2>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('roi:assumptions.name')}</th>
              <th className={styles.right}>{t('roi:assumptions.value')}</th>
              <th>{t('roi:assumptions.unit')}</th>
              <th>{t('roi:assumptions.source')}</th>
              <th>{t('roi:provenance.text')}</th>
              <th>{t('roi:provenance.date')}</th>
              <th>{t('roi:provenance.confirmedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {model.drivers.map((driver) => (
              <DriverTableRow
                key={driver.id}
                driver={driver}
                driverRowId={stored.driverRows[driver.id]}
                editing={editing}
                accountId={accountId}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface DriverTableRowProps {
  readonly driver: Driver;
  readonly driverRowId: string | undefined;
  readonly editing: Editing;
  readonly accountId: string;
}

function DriverTableRow({ driver, driverRowId, editing, accountId }: DriverTableRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const markWords = useMarkWords();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const value = driverValue(driver);
  const mark = sourceMarkOf(driver);
  const label = textIn(driver.label, language);
  const source = driver.provenance;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.right}>{value === null ? t('roi:drivers.blank') : formatInBox(driver, value, language)}</td>
      <td className="mut">{textIn(driver.unitLabel, language)}</td>
      <td>
        <button
          ref={anchor}
          type="button"
          className={styles.source}
          aria-label={t('roi:provenance.edit', { label, source: markWords(mark) })}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <ProvenanceMark {...mark} />
          {t(value === null ? 'roi:mark.question.name' : `roi:sourceKind.${source?.kind ?? 'our-estimate'}`)}
        </button>
        {isOpen ? (
          <ProvenancePanel
            driver={driver}
            driverRowId={driverRowId}
            accountId={accountId}
            anchor={anchor}
            onStore={editing.setProvenance}
            onClose={() => setOpen(false)}
          />
        ) : null}
      </td>
      <td className={styles.sourceText}>{source?.text}</td>
      <td className={`${styles.date} mut`}>{source?.date}</td>
      <td>{source?.confirmedBy}</td>
    </tr>
  );
}
