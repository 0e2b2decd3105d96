import { localDay } from '../../shared/kernel/days.ts';
import { toCustomerPoc } from '../../shared/poc/customer-view.ts';
import type { CustomerPoc } from '../../shared/presentation/customer-poc.ts';
import { type PlanServices, readPlan } from './plan-services.ts';

/** Reads the customer's view of a POC; undefined when there is none of that deal. */
export function customerPocReader({ pocs, plans, now }: Pick<PlanServices, 'pocs' | 'plans' | 'now'>) {
  return (opportunityId: string, pocId: string): CustomerPoc | undefined => {
    const found = pocs.read(pocId);
    if (found === undefined || found.poc.opportunityId !== opportunityId) return undefined;
    return toCustomerPoc(found, readPlan(found.poc, plans), localDay(now()));
  };
}
