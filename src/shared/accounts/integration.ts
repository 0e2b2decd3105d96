import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What has to work together with us at the customer: a system or platform to connect to, or a partner who takes part. */
export const integrationKinds = ['system', 'platform', 'hardware', 'partner'] as const;

/** How sure the compatibility is. */
export const integrationStatuses = ['unknown', 'planned', 'verified', 'blocked'] as const;

/** What the user may change of an integration. */
export const integrationFields = z.strictObject({
  kind: z.enum(integrationKinds),
  name: z.string().trim().min(1).max(200),
  /** Who makes it, or what the partner does here. */
  role: z.string().trim().max(200),
  status: z.enum(integrationStatuses),
  note: z.string().trim().max(2000),
});
export type IntegrationFields = Readonly<z.infer<typeof integrationFields>>;

/** A line of an account's register of integrations and partners (inventory row 96). */
export const integration = integrationFields.extend({
  id: recordId,
  accountId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Integration = Readonly<z.infer<typeof integration>>;
