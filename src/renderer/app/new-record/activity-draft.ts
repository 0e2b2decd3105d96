import type { ActivityFields, Attendance } from '../../../shared/activities/model.ts';

/** What is known of an activity before its dialog opens. */
export type ActivityDraft = Partial<
  Pick<ActivityFields, 'kind' | 'subject' | 'day' | 'time' | 'minutes' | 'place' | 'opportunityId'> &
    Attendance & { readonly accountId: string | null }
>;
