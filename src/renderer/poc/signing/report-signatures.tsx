import { useTranslation } from 'react-i18next';
import type { SignOff } from '../../../shared/poc/sign-off.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { SignaturePicture } from './signature-picture.tsx';

interface ReportSignaturesProps {
  readonly signOffs: readonly SignOff[];
  /** Of the results as they stand on this paper. */
  readonly hash: string;
}

/** Who signed with which outcome, on which conditions, and who dissents. */
export function ReportSignatures({ signOffs, hash }: ReportSignaturesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (signOffs.length === 0) return null;
  return (
    <section>
      <h2>{t('poc-signing:signatures.title')}</h2>
      {signOffs.map(
        ({ id, signerName, signerTitle, outcome, method, signedOn, conditions, dissent, strokes, resultHash }) => (
          <div key={id} className="paper-whole report-signature">
            <div>
              <p>
                <b>{[signerName, signerTitle].filter((text) => text !== '').join(', ')}</b>
              </p>
              <p>
                {[
                  t(`poc-signing:outcome.${outcome}`),
                  t(`poc-signing:method.${method}`),
                  formatDay(signedOn, language),
                ].join(' · ')}
              </p>
              {conditions === '' ? null : (
                <p className="paper-text">{t('poc-signing:conditionsAre', { text: conditions })}</p>
              )}
              {dissent === '' ? null : <p className="paper-text">{t('poc-signing:dissentIs', { text: dissent })}</p>}
              {resultHash === hash ? null : (
                <p className="paper-bad">{t('poc-signing:state.changed', { hash: resultHash.slice(0, 12) })}</p>
              )}
            </div>
            {strokes === '' ? null : (
              <SignaturePicture strokes={strokes} label={t('poc-signing:signatures.of', { name: signerName })} />
            )}
          </div>
        ),
      )}
    </section>
  );
}
