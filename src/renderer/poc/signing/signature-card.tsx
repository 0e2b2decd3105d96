import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signable } from '../../../shared/poc/fingerprint.ts';
import { signatureStanding } from '../../../shared/poc/seal.ts';
import type { SignOff } from '../../../shared/poc/sign-off.ts';
import { givenBy } from '../../../shared/poc/signature.ts';
import { signedChanges } from '../../../shared/poc/signed-changes.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { formatDay } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SignaturePicture } from './signature-picture.tsx';
import { useChangeWords } from './use-change-words.ts';

interface SignatureCardProps {
  readonly signOff: SignOff;
  /** The results as they stand now. */
  readonly found: Signable;
}

const tones = { passed: 'good', 'passed-with-conditions': 'warn', failed: 'bad' } as const;

/** A signature: who signed what when, how, and whether the results still are that. */
export function SignatureCard({ signOff, found }: SignatureCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellRemoved = useRemovalToast();
  const { id, outcome, signerName, signerTitle, signerLayer, signedOn, conditions, dissent, strokes } = signOff;
  const remove = useMutation(
    orpc.poc.signOffs.remove.mutationOptions({
      onSuccess: () => tellRemoved(t('poc-signing:signatures.of', { name: signerName })),
    }),
  );
  const facts = [
    signerTitle,
    signerLayer === null ? '' : t(`map-export:picture.layer.${signerLayer}`),
    t(`poc-signing:method.${givenBy(signOff)}`),
    formatDay(signedOn, language),
  ].filter((fact) => fact !== '');
  return (
    <li className="signature-card">
      <div className="signature-who">
        <div className="row">
          <b className="el" title={signerName}>
            {signerName}
          </b>
          <span className={`chip ${tones[outcome]}`}>{t(`poc-signing:outcome.${outcome}`)}</span>
          <span className="sp" />
          <IconButton
            name="trash"
            label={t('poc-signing:signatures.remove', { name: signerName })}
            onClick={() => remove.mutate({ id })}
          />
        </div>
        <p className="mut">{facts.join(' · ')}</p>
        {conditions === '' ? null : (
          <p className="signing-text">{t('poc-signing:conditionsAre', { text: conditions })}</p>
        )}
        {dissent === '' ? null : <p className="signing-text">{t('poc-signing:dissentIs', { text: dissent })}</p>}
        <SignatureState signOff={signOff} found={found} />
      </div>
      {strokes === '' ? null : (
        <SignaturePicture strokes={strokes} label={t('poc-signing:signatures.of', { name: signerName })} />
      )}
    </li>
  );
}

function SignatureState({ signOff, found }: SignatureCardProps) {
  const { t } = useTranslation();
  const words = useChangeWords();
  const { resultHash } = signOff;
  const { isSame, isIntact, texts } = useMemo(() => signatureStanding(signOff, found), [signOff, found]);
  if (!isIntact) {
    return (
      <p className="signing-state" role="alert">
        <Icon name="warn" size={12} />
        {t('poc-signing:state.altered')}
      </p>
    );
  }
  if (isSame) {
    return (
      <p className="signing-state good">
        <Icon name="check" size={12} />
        {t('poc-signing:state.same', { hash: resultHash.slice(0, 12) })}
      </p>
    );
  }
  const changes = signedChanges(texts.signed, texts.now);
  return (
    <div className="signing-state-changed" role="status">
      <p className="signing-state">
        <Icon name="warn" size={12} />
        {t('poc-signing:state.changed', { hash: resultHash.slice(0, 12) })}
      </p>
      {changes === null ? (
        <p>{t('poc-signing:state.unknown')}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>{words(change)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
