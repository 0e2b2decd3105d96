import { useQuery } from '@tanstack/react-query';
import type { PlanTemplate } from '../../../../shared/poc/schedule/template-fields.ts';
import { orpc } from '../../../app/client.ts';

/** A template of the user's own, by the one name that it has. */
export interface OwnTemplate {
  readonly id: string;
  readonly name: string;
  readonly template: PlanTemplate;
}

/** The user's own templates; none while they are read. */
export function useOwnTemplates(): readonly OwnTemplate[] {
  const { data = [] } = useQuery(orpc.poc.plan.templates.queryOptions());
  return data.flatMap(({ template, isOwn }) => (isOwn ? [{ id: template.id, name: template.name.zh, template }] : []));
}
