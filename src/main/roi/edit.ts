import type { Action } from '../../shared/history/model.ts';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import type { EditProblem, EditResult } from '../../shared/roi/edit-model.ts';
import { type RoiModel, roiModel } from '../../shared/roi/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { coalesceKey } from '../database/field-changes.ts';
import type { RoiRepository } from './repository.ts';

/** The failures of the contract, as every procedure of it is given them. */
export interface Failures {
  NOT_FOUND(failure: { readonly data: { entity: string; id: string } }): Error;
  REFUSED(failure: { readonly data: { reason: string; detail: Record<string, string> } }): Error;
}

export interface EditRequest {
  readonly modelId: string;
  readonly context: RequestContext;
  readonly errors: Failures;
  /** The rule that makes the changed model. */
  readonly change: (model: RoiModel) => EditResult;
  /** What undo will call it; `owner` is the name of the deal. */
  readonly describe: (model: RoiModel, owner: string) => Action;
}

/** Every edit of a model goes this way: read, rule, check, and only the rows that differ are written. */
export function editModel(roi: RoiRepository, changeLog: ChangeLog, request: EditRequest): void {
  const { modelId, context, errors, change, describe } = request;
  const stored = roi.get(modelId);
  if (stored === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: modelId } });
  const result = change(stored.model);
  if (!result.ok) throw failureOf(result.problem, errors);
  const checked = roiModel.safeParse(result.model);
  if (!checked.success) {
    const place = checked.error.issues[0]?.path.join('.') ?? '';
    throw errors.REFUSED({ data: { reason: 'roi-value-refused', detail: { place } } });
  }
  const action = describe(stored.model, roi.opportunityName(stored.opportunityId) ?? '');
  const key = coalesceKey(context, action, `${modelId}/${action.subject}`);
  changeLog.runBatch(action, () => roi.save(stored, checked.data), key);
}

function failureOf(problem: EditProblem, errors: Failures): Error {
  switch (problem.code) {
    case 'unknown-driver':
      return errors.NOT_FOUND({ data: { entity: 'roiDriver', id: problem.name } });
    case 'unknown-scenario':
      return errors.NOT_FOUND({ data: { entity: 'roiScenario', id: problem.name } });
    case 'unknown-line':
      return errors.NOT_FOUND({ data: { entity: 'roiLine', id: problem.name } });
    case 'driver-value-refused': {
      const detail = { driver: problem.name, value: String(problem.value) };
      return errors.REFUSED({ data: { reason: 'driver-value-refused', detail } });
    }
    default:
      return assertNever(problem);
  }
}
