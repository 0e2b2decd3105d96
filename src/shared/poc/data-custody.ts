import type { Poc } from './model.ts';
import type { Dataset } from './registers.ts';
import type { Result } from './run.ts';

/**
 * Where a data set is: not received, with us, with us although the POC has ended, given back, destroyed, or destroyed
 * without the certificate that proves it.
 */
export type Custody = 'awaited' | 'held' | 'overdue' | 'returned' | 'destroyed' | 'unproven';

type Kept = Pick<Dataset, 'origin' | 'receivedOn' | 'returnedOn' | 'destroyedOn' | 'destructionProof'>;

/** Real data whose day of receipt nobody wrote down counts as received once the POC has ended. */
export function custodyOf(dataset: Kept, { endedOn }: Pick<Poc, 'endedOn'>): Custody {
  const { origin, receivedOn, returnedOn, destroyedOn, destructionProof } = dataset;
  if (destroyedOn !== null) return destructionProof === '' ? 'unproven' : 'destroyed';
  if (returnedOn !== null) return 'returned';
  const isOthers = receivedOn !== null || origin === 'real' || origin === 'real-masked';
  if (endedOn !== null && isOthers) return 'overdue';
  return receivedOn === null ? 'awaited' : 'held';
}

/** A file that figures were computed from and that no data set describes. */
export interface ForeignFile {
  readonly fileName: string;
  readonly fileHash: string;
  /** How many figures were computed from it. */
  readonly figures: number;
  /** The data set that bears its name, if there is one: its content is another one than was registered. */
  readonly namesake: Dataset | undefined;
}

/** Files behind figures whose SHA-256 is that of no data set; none where no data set has a SHA-256 yet. */
export function foreignFiles(datasets: readonly Dataset[], results: readonly Result[]): readonly ForeignFile[] {
  const known = new Set(datasets.flatMap(({ sha256 }) => (sha256 === '' ? [] : [sha256])));
  const foreign = results.filter(({ fileHash }) => fileHash !== '' && known.size > 0 && !known.has(fileHash));
  return [...Map.groupBy(foreign, ({ fileHash }) => fileHash)].map(([fileHash, figures]) => {
    const fileName = figures[0]?.fileName ?? '';
    const namesake = datasets.find(({ name, location, sha256 }) => {
      return sha256 !== '' && fileName !== '' && (name.endsWith(fileName) || location.endsWith(fileName));
    });
    return { fileName, fileHash, figures: figures.length, namesake };
  });
}
