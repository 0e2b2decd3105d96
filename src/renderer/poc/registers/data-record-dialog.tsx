import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { custodyOf } from '../../../shared/poc/data-custody.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useToday } from '../../app/today.ts';
import { formatDay } from '../../ui/format.ts';
import { PaperDialog } from '../paper/paper-dialog.tsx';
import { SignatureFields } from '../paper/signature-fields.tsx';

interface DataRecordDialogProps {
  readonly found: PocInFull;
  readonly onClose: () => void;
}

/** The record of what data was used and how it was destroyed, to be signed by both sides. */
export function DataRecordDialog({ found: { poc, datasets }, onClose }: DataRecordDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const day = (value: string | null) => (value === null ? '—' : formatDay(value, language));
  const text = (value: string) => (value === '' ? '—' : value);
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value, language));
  return (
    <PaperDialog
      title={t('poc-registers:record.title')}
      foot={`${poc.accountName} · ${poc.name}`}
      fileName={t('poc-registers:record.fileName', { account: poc.accountName, poc: poc.name, day: today })}
      onClose={onClose}
    >
      <h1>{t('poc-registers:record.title')}</h1>
      <p className="paper-under">{`${poc.accountName} · ${poc.name} · ${formatDay(today, language)}`}</p>
      {datasets.map((dataset) => {
        const custody = custodyOf(dataset, poc);
        const facts: readonly (readonly [string, string])[] = [
          ['rows', number(dataset.rows)],
          ['origin', t(`poc-registers:data.origins.${dataset.origin}`)],
          ['sampling', text(dataset.sampling)],
          ['period', text(dataset.period)],
          ['labelSource', text(dataset.labelSource)],
          ['labelAgreement', number(dataset.labelAgreement)],
          ['location', text(dataset.location)],
          ['access', text(dataset.access)],
          ['receivedOn', day(dataset.receivedOn)],
          ['returnedOn', day(dataset.returnedOn)],
          ['destroyedOn', day(dataset.destroyedOn)],
          ['destructionProof', text(dataset.destructionProof)],
        ];
        return (
          <section key={dataset.id} className="paper-whole">
            <h2>{dataset.name}</h2>
            <dl>
              {facts.map(([key, value]) => (
                <Fact key={key} label={t(`poc-registers:data.${key}`)} value={value} />
              ))}
            </dl>
            <p className="paper-note">{t('poc-registers:record.hash', { hash: text(dataset.sha256) })}</p>
            <p className={custody === 'overdue' || custody === 'unproven' ? 'paper-bad' : ''}>
              {t('poc-registers:record.state', { state: t(`poc-registers:data.custodies.${custody}`) })}
            </p>
          </section>
        );
      })}
      <SignatureFields />
    </PaperDialog>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
