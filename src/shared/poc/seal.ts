import { z } from 'zod';
import { sha256 } from '../workbook/sha256.ts';
import { type Signable, signedText } from './fingerprint.ts';
import type { SignOff, SignOffFields } from './sign-off.ts';

type Signed = Omit<SignOffFields, 'signerId'> & Pick<SignOff, 'resultHash'>;

const kept = z.strictObject({ text: z.string(), seal: z.string() });

/**
 * SHA-256 of a signature, 64 hexadecimal digits: who signed what with which outcome, on which conditions, how and when.
 * The person on record is left out: his record may go, his name stays.
 */
export function signatureHash(signed: Signed): string {
  const { resultHash, outcome, signerName, signerTitle, signerLayer, method, signedOn } = signed;
  const { conditions, dissent, strokes } = signed;
  const who = [signerName, signerTitle, signerLayer, method, signedOn];
  return sha256(JSON.stringify([resultHash, outcome, ...who, conditions, dissent, strokes]));
}

/** What is kept of a signature beside its fields: the hash and text of what was signed, with the signature's own hash. */
export function sealed(fields: SignOffFields, found: Signable): Pick<SignOff, 'resultHash' | 'signedResults'> {
  const text = signedText(found);
  const resultHash = sha256(text);
  return { resultHash, signedResults: JSON.stringify({ text, seal: signatureHash({ ...fields, resultHash }) }) };
}

/** How a signature stands to the results of today. */
export interface SignatureStanding {
  /** Whether the results still are what was signed. */
  readonly isSame: boolean;
  /** Whether the signature itself is as it was given; of signatures without a hash of their own, as far as can be told. */
  readonly isIntact: boolean;
  /** What was signed, and the same of today in the same form, to be compared. */
  readonly texts: { readonly signed: string; readonly now: string };
}

export function signatureStanding(signOff: SignOff, found: Signable): SignatureStanding {
  const own = readKept(signOff.signedResults);
  const signed = own?.text ?? signOff.signedResults;
  const now = signedText(found, own === null ? 1 : 2);
  return {
    isSame: signOff.resultHash === sha256(now),
    isIntact: sha256(signed) === signOff.resultHash && (own === null || own.seal === signatureHash(signOff)),
    texts: { signed, now },
  };
}

function readKept(text: string): z.infer<typeof kept> | null {
  try {
    return kept.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
