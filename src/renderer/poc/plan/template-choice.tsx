import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { templateDays } from '../../../shared/poc/schedule/template-plan.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { Notice } from '../../ui/notice.tsx';

interface TemplateChoiceProps {
  readonly plan: PlanOfPoc;
  /** Begins with an empty task instead. */
  readonly onAdd: () => void;
}

/** A plan with nothing in it: what belongs here, the templates, and how to begin without one. */
export function TemplateChoice({ plan, onAdd }: TemplateChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const templates = useQuery(orpc.poc.plan.templates.queryOptions());
  const apply = useMutation(orpc.poc.plan.applyTemplate.mutationOptions());
  const [wantsCriteria, setWantsCriteria] = useState(true);
  const withCriteria = wantsCriteria && plan.poc.hasOpenCriteria;
  if (templates.error !== null) {
    return <QueryFailure error={templates.error} onRetry={() => void templates.refetch()} />;
  }
  return (
    <Notice tone="empty" icon="calendar" title={t('poc-plan:empty.title')} text={t('poc-plan:empty.text')}>
      <ul className="plan-templates" aria-label={t('poc-plan:empty.templates')}>
        {(templates.data ?? []).map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className="btn"
              disabled={apply.isPending}
              onClick={() => apply.mutate({ pocId: plan.poc.id, templateId: template.id, language, withCriteria })}
            >
              <b>{textIn(template.name, language)}</b>
              <span className="mut t12">
                {t('poc-plan:empty.holds', {
                  days: templateDays(template),
                  tasks: template.phases.flatMap(({ tasks }) => tasks).length,
                  criteria: template.criteria.length,
                })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <label className="plan-tick">
        <input
          type="checkbox"
          className="tick-box"
          checked={withCriteria}
          disabled={!plan.poc.hasOpenCriteria}
          onChange={() => setWantsCriteria(!wantsCriteria)}
        />
        {t(plan.poc.hasOpenCriteria ? 'poc-plan:empty.withCriteria' : 'poc-plan:empty.criteriaAgreed')}
      </label>
      <button type="button" className="btn" onClick={onAdd}>
        {t('poc-plan:empty.blank')}
      </button>
    </Notice>
  );
}
