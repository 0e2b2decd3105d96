import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { type SignOffFields, signOffMethods, signOffOutcomes } from '../../../shared/poc/sign-off.ts';
import { type Stroke, writeStrokes, writeTypedName } from '../../../shared/poc/signature.ts';
import type { Scorecard } from '../../../shared/poc/verdict.ts';
import { orpc } from '../../app/client.ts';
import { useToday } from '../../app/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SignaturePad } from './signature-pad.tsx';
import { SignaturePicture } from './signature-picture.tsx';
import { SignerFields } from './signer-fields.tsx';

interface SignDialogProps {
  readonly found: PocInFull;
  readonly scorecard: Scorecard;
  readonly hash: string;
  readonly onClose: () => void;
}

/** How a signature comes on this screen: drawn, or as the signer's name. */
const signatureWays = ['drawn', 'typed'] as const;
const outcomeOf = { passed: 'passed', failed: 'failed', open: 'passed-with-conditions' } as const;

/** The customer signs the results as they stand: on this screen, or on paper of which it is noted here. */
export function SignDialog({ found: { poc }, scorecard, hash, onClose }: SignDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [fields, setFields] = useState<SignOffFields>({
    ...{ outcome: outcomeOf[scorecard.gate], signerId: null, signerName: '', signerTitle: '', signerLayer: null },
    ...{ method: 'handwritten', signedOn: today, conditions: '', dissent: '', strokes: '' },
  });
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [way, setWay] = useState<(typeof signatureWays)[number]>('drawn');
  const signature = way === 'drawn' ? writeStrokes(strokes) : writeTypedName(fields.signerName);
  const [isTried, setTried] = useState(false);
  const { mutate, isPending } = useMutation(orpc.poc.signOffs.sign.mutationOptions({ onSuccess: onClose }));
  const set = (changes: Partial<SignOffFields>) => setFields((before) => ({ ...before, ...changes }));
  const { outcome, method, signedOn, conditions, dissent } = fields;
  const isConditionMissing = outcome === 'passed-with-conditions' && conditions.trim() === '';
  const isBeyondFigures = outcome === 'passed' && scorecard.gate !== 'passed';

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (fields.signerName.trim() === '' || isConditionMissing) return;
    mutate({ pocId: poc.id, fields: { ...fields, strokes: method === 'handwritten' ? signature : '' } });
  }

  return (
    <Dialog
      label={t('poc-signing:sign.title')}
      className="sign-dialog"
      isUnsaved={strokes.length > 0}
      onClose={onClose}
    >
      <h2>{t('poc-signing:sign.title')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <div className="sign-columns">
          <div className="sign-fields">
            <SignerFields
              accountId={poc.accountId}
              fields={fields}
              error={isTried && fields.signerName.trim() === '' ? t('poc-signing:sign.nameNeeded') : null}
              onChange={set}
            />
            <Field label={t('poc-signing:sign.signedOn')}>
              {({ id }) => (
                <DateField
                  id={id}
                  value={signedOn}
                  latest={today}
                  onChange={(day) => set({ signedOn: day ?? today })}
                />
              )}
            </Field>
          </div>
          <div className="sign-fields">
            <Choice label={t('poc-signing:sign.outcome')}>
              <Segmented
                label={t('poc-signing:sign.outcome')}
                value={outcome}
                options={signOffOutcomes.map((value) => ({ value, label: t(`poc-signing:outcome.${value}`) }))}
                onChange={(value) => set({ outcome: value })}
              />
            </Choice>
            <p className="sign-warning" role="status">
              {isBeyondFigures ? t('poc-signing:sign.beyondFigures') : ''}
            </p>
            <LongText
              label={t('poc-signing:sign.conditions')}
              error={isTried && isConditionMissing ? t('poc-signing:sign.conditionNeeded') : null}
              value={conditions}
              onChange={(value) => set({ conditions: value })}
            />
            <LongText
              label={t('poc-signing:sign.dissent')}
              error={null}
              value={dissent}
              onChange={(value) => set({ dissent: value })}
            />
          </div>
        </div>
        <Choice label={t('poc-signing:sign.method')}>
          <Segmented
            label={t('poc-signing:sign.method')}
            value={method}
            options={signOffMethods.map((value) => ({ value, label: t(`poc-signing:method.${value}`) }))}
            onChange={(value) => set({ method: value })}
          />
        </Choice>
        {method === 'handwritten' ? (
          <>
            <Choice label={t('poc-signing:pad.way')}>
              <Segmented
                label={t('poc-signing:pad.way')}
                value={way}
                options={signatureWays.map((value) => ({ value, label: t(`poc-signing:pad.ways.${value}`) }))}
                onChange={setWay}
              />
            </Choice>
            {way === 'drawn' ? (
              <SignaturePad strokes={strokes} onChange={setStrokes} />
            ) : (
              <TypedSignature name={fields.signerName} />
            )}
          </>
        ) : null}
        <p className="mut t12">{t('poc-signing:sign.what', { hash: hash.slice(0, 12) })}</p>
        <DialogActions submit={t('poc-signing:sign.submit')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** The name that stands for a signature: for whoever has neither pen nor mouse. */
function TypedSignature({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const typed = writeTypedName(name);
  return (
    <div className="signature-pad">
      {typed === '' ? null : (
        <SignaturePicture strokes={typed} label={t('poc-signing:signatures.of', { name: name.trim() })} />
      )}
      <p className="mut t12">{t(typed === '' ? 'poc-signing:pad.typedNeedsName' : 'poc-signing:pad.typedHint')}</p>
    </div>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="sign-choice">
      <span className="fld-label">{label}</span>
      {children}
    </div>
  );
}

interface LongTextProps {
  readonly label: string;
  readonly error: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function LongText({ label, error, value, onChange }: LongTextProps) {
  const { t } = useTranslation();
  const most = 5000;
  const tooLong = value.length > most ? t('app:tooLong', { count: value.length, limit: most }) : null;
  return (
    <Field label={label} error={tooLong ?? error}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          className="box sign-text"
          value={value}
          aria-invalid={(tooLong ?? error) !== null}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
