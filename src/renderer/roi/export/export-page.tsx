import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileNameOf } from '../../../shared/kernel/file-name.ts';
import { textIn } from '../../../shared/kernel/text.ts';
import type { RoiModel } from '../../../shared/roi/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useRoiScreen } from '../state.ts';
import styles from './export-page.module.css';
import { ExportStatus } from './export-status.tsx';
import { useWorkbookExport } from './use-workbook-export.ts';

const languageChoices = ['zh-CN', 'en', 'both'] as const;
type LanguageChoice = (typeof languageChoices)[number];

const sheets = ['assumptions', 'calculations', 'costs', 'cashFlow', 'results', 'provenance', 'version'] as const;

/** The model as a workbook that procurement can recalculate; says beforehand what goes out of the house. */
export function ExportPage({ model, accountId }: { readonly model: RoiModel; readonly accountId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scenario = useRoiScreen((state) => state.scenario);
  const [languages, setLanguages] = useState<LanguageChoice>(language);
  const { data: account } = useQuery(orpc.accounts.get.queryOptions({ input: { id: accountId } }));
  const { data: about } = useQuery(orpc.system.about.queryOptions());
  const { state, start, cancel } = useWorkbookExport();
  const isBusy = state.kind === 'working' || state.kind === 'saving';
  const chosen = model.scenarios.find(({ id }) => id === scenario);

  const startExport = () => {
    if (account === undefined || about === undefined || chosen === undefined) return;
    const nameLanguage = languages === 'en' ? 'en' : 'zh-CN';
    const date = today();
    const name = t('roi:export.fileName', {
      lng: nameLanguage,
      account: account.name,
      label: textIn(model.label, nameLanguage),
      scenario: textIn(chosen.label, nameLanguage),
      date,
    });
    const options = { scenarioId: scenario, languages, customerName: account.name, date, appVersion: about.version };
    void start(model, options, fileNameOf(`${name}.xlsx`));
  };

  return (
    <div className={styles.page}>
      <section className="card" aria-label={t('roi:export.title')}>
        <div className="hd">
          <h2>{t('roi:export.title')}</h2>
        </div>
        <div className={styles.body}>
          <p className="mut">{t('roi:export.text')}</p>
          <div className={styles.choice}>
            <span>{t('roi:export.language')}</span>
            <Segmented
              label={t('roi:export.language')}
              value={languages}
              options={languageChoices.map((value) => ({ value, label: t(`roi:export.languages.${value}`) }))}
              onChange={setLanguages}
            />
          </div>
          <div className={styles.choice}>
            <span>{t('roi:scenario.title')}</span>
            <Segmented
              label={t('roi:scenario.title')}
              value={scenario}
              options={model.scenarios.map(({ id, label }) => ({ value: id, label: textIn(label, language) }))}
              onChange={(value) => useRoiScreen.setState({ scenario: value })}
            />
          </div>
          <div className={styles.act}>
            <button
              type="button"
              className="btn pri"
              disabled={isBusy || account === undefined || about === undefined}
              onClick={startExport}
            >
              {t('roi:export.start')}
            </button>
            <ExportStatus state={state} onCancel={cancel} />
          </div>
        </div>
      </section>
      <section className="card" aria-label={t('roi:export.contains')}>
        <div className="hd">
          <h2>{t('roi:export.contains')}</h2>
        </div>
        <dl className={styles.sheets}>
          {sheets.map((sheet) => (
            <div key={sheet}>
              <dt>{t(`workbook:sheet.${sheet}`)}</dt>
              <dd>{t(`workbook:sheetIs.${sheet}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.notice}>{t('roi:export.goesOut')}</p>
      </section>
    </div>
  );
}

/** Today where the user is, without a zone. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
