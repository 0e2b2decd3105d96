import { describeFailure, refusalReason, reportFailure } from '../../app/failures.ts';

/** How writing a layer tells of a failure: beside the name where the name is at fault, else in a toast. */
export const layerFailure = {
  meta: { tellsFailure: true },
  onError: (error: unknown) => {
    if (!isNameTaken(error)) reportFailure(error);
  },
};

/** What is wrong with a layer's name after it was refused; null where nothing is. */
export function nameFailure(error: unknown): string | null {
  return isNameTaken(error) ? describeFailure(error).title : null;
}

function isNameTaken(error: unknown): boolean {
  return refusalReason(error) === 'layer-name-taken';
}
