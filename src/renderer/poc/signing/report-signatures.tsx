import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { signatureHash, signatureStanding } from '../../../shared/poc/seal.ts';
import type { SignOff } from '../../../shared/poc/sign-off.ts';
import { givenBy } from '../../../shared/poc/signature.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { SignaturePicture } from './signature-picture.tsx';

interface ReportSignaturesProps {
  readonly found: PocInFull;
}

/** Who signed with which outcome, on which conditions, and who dissents. */
export function ReportSignatures({ found }: ReportSignaturesProps) {
  const { t } = useTranslation();
  if (found.signOffs.length === 0) return null;
  return (
    <section>
      <h2>{t('poc-signing:signatures.title')}</h2>
      {found.signOffs.map((signOff) => (
        <SignatureBlock key={signOff.id} signOff={signOff} found={found} />
      ))}
    </section>
  );
}

function SignatureBlock({ signOff, found }: ReportSignaturesProps & { readonly signOff: SignOff }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { signerName, signerTitle, signerLayer, outcome, signedOn, conditions, dissent, strokes } = signOff;
  const { isSame, isIntact } = signatureStanding(signOff, found);
  const layer = signerLayer === null ? '' : t(`map-export:picture.layer.${signerLayer}`);
  const facts = [
    t(`poc-signing:outcome.${outcome}`),
    t(`poc-signing:method.${givenBy(signOff)}`),
    formatDay(signedOn, language),
  ];
  return (
    <div className="paper-whole report-signature">
      <div>
        <p>
          <b>{[signerName, signerTitle, layer].filter((text) => text !== '').join(t('poc-signing:comma'))}</b>
        </p>
        <p>{facts.join(' · ')}</p>
        {conditions === '' ? null : (
          <p className="paper-text">{t('poc-signing:conditionsAre', { text: conditions })}</p>
        )}
        {dissent === '' ? null : <p className="paper-text">{t('poc-signing:dissentIs', { text: dissent })}</p>}
        {isIntact ? null : <p className="paper-bad">{t('poc-signing:state.altered')}</p>}
        {!isIntact || isSame ? null : (
          <p className="paper-bad">{t('poc-signing:state.changed', { hash: signOff.resultHash.slice(0, 12) })}</p>
        )}
        <p className="paper-note">
          {t('poc-signing:signatures.hash')} <code>{signatureHash(signOff)}</code>
        </p>
      </div>
      {strokes === '' ? null : (
        <SignaturePicture strokes={strokes} label={t('poc-signing:signatures.of', { name: signerName })} />
      )}
    </div>
  );
}
