import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { Scorecard } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { useToday } from '../../app/today.ts';
import { formatDay } from '../../ui/format.ts';
import { PaperDialog } from '../paper/paper-dialog.tsx';
import { SignatureFields } from '../paper/signature-fields.tsx';
import { QrCode } from './qr-code.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportPlan } from './report-plan.tsx';
import { ReportProgress } from './report-progress.tsx';
import { ReportChanges, ReportDatasets } from './report-registers.tsx';
import { ReportRuns } from './report-runs.tsx';
import { ReportScorecard } from './report-scorecard.tsx';
import { ReportSignatures } from './report-signatures.tsx';
import { useReportPlan } from './use-report-plan.ts';
import { useReportWorkbook } from './use-report-workbook.ts';

interface ReportDialogProps {
  readonly found: PocInFull;
  readonly scorecard: Scorecard;
  readonly hash: string;
  readonly onClose: () => void;
}

/** The report of a POC as it goes to the customer: plan, criteria and results, signatures, and the hash of it all. */
export function ReportDialog({ found, scorecard, hash, onClose }: ReportDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { poc } = found;
  const fileName = t('poc-signing:report.fileName', { account: poc.accountName, poc: poc.name, day: today });
  const { isRead, reported, error, refetch } = useReportPlan(poc.id, today);
  const workbook = useReportWorkbook(found, reported?.lines ?? [], fileName, today);
  return (
    <PaperDialog
      title={t('poc-signing:report.title')}
      foot={`${poc.accountName} · ${poc.name} · ${hash.slice(0, 12)}`}
      fileName={fileName}
      actions={
        <button type="button" className="btn" disabled={!isRead} onClick={() => void workbook.save()}>
          {t(workbook.isWorking ? 'poc-signing:paper.working' : 'poc-signing:workbook.save')}
        </button>
      }
      onClose={onClose}
    >
      <h1>{t('poc-signing:report.title')}</h1>
      <p className="paper-under">{`${poc.accountName} · ${poc.name} · ${formatDay(today, language)}`}</p>
      <ReportFacts found={found} />
      <ReportChanges changes={found.changes} />
      <ReportScorecard poc={poc} scorecard={scorecard} />
      <ReportRuns runs={found.runs} />
      <ReportProgress found={found} />
      <ReportDatasets datasets={found.datasets} />
      {error === null ? null : <QueryFailure error={error} onRetry={() => void refetch()} />}
      {reported === null || reported.lines.length === 0 ? null : <ReportPlan reported={reported} today={today} />}
      <ReportSignatures found={found} />
      <section className="paper-whole report-hash">
        <QrCode text={hash} label={t('poc-signing:signed.qr')} />
        <div>
          <h2>{t('poc-signing:report.hash')}</h2>
          <p className="paper-note">{t('poc-signing:signed.hashHint')}</p>
          <code>{hash}</code>
        </div>
      </section>
      <SignatureFields />
    </PaperDialog>
  );
}
