import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { resultHash } from '../../../shared/poc/fingerprint.ts';
import { scorecardOf } from '../../../shared/poc/verdict.ts';
import { ReportDialog } from './report-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { SignatureCard } from './signature-card.tsx';
import { SignedCard } from './signed-card.tsx';
import './signing.css';

/** What the customer signs, who signed it, and whether the results still are what was signed. */
export function SigningTab({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const { poc, criteria, runs, results, signOffs } = found;
  const [open, setOpen] = useState<'sign' | 'report' | null>(null);
  const scorecard = useMemo(
    () => scorecardOf(criteria, runs, results, poc.confidenceLevel),
    [criteria, runs, results, poc],
  );
  const hash = useMemo(() => resultHash(found), [found]);
  const close = () => setOpen(null);
  return (
    <div className="signing">
      <SignedCard
        found={found}
        scorecard={scorecard}
        hash={hash}
        onSign={() => setOpen('sign')}
        onReport={() => setOpen('report')}
      />
      <section className="card" aria-label={t('poc-signing:signatures.title')}>
        <div className="hd">
          <h2>{t('poc-signing:signatures.title')}</h2>
          <span className="cnt">{signOffs.length > 0 ? signOffs.length : ''}</span>
          <a className="btn ghost acts" href={`#/accounts/${found.poc.accountId}/files`}>
            {t('poc-signing:signatures.scans')}
          </a>
        </div>
        {signOffs.length === 0 ? (
          <p className="poc-empty">{t('poc-signing:signatures.empty')}</p>
        ) : (
          <ul>
            {signOffs.map((signOff) => (
              <SignatureCard key={signOff.id} signOff={signOff} found={found} />
            ))}
          </ul>
        )}
      </section>
      {open === 'sign' ? <SignDialog found={found} scorecard={scorecard} hash={hash} onClose={close} /> : null}
      {open === 'report' ? <ReportDialog found={found} scorecard={scorecard} hash={hash} onClose={close} /> : null}
    </div>
  );
}
