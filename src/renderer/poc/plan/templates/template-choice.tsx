import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../../shared/kernel/text.ts';
import type { PlanOfPoc } from '../../../../shared/poc/schedule/contract.ts';
import { templateDays } from '../../../../shared/poc/schedule/template-plan.ts';
import type { WorkCalendar } from '../../../../shared/poc/schedule/work-calendar.ts';
import { orpc } from '../../../app/client.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { QueryFailure } from '../../../app/query-failure.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ImportTemplate } from './import-template.tsx';
import { OwnTemplateMenu } from './own-template-menu.tsx';

interface TemplateChoiceProps {
  readonly plan: PlanOfPoc;
  readonly calendar: WorkCalendar;
  /** Begins with an empty task instead. */
  readonly onAdd: () => void;
}

/** A plan with nothing in it: what belongs here, the templates, and how to begin without one. */
export function TemplateChoice({ plan, calendar, onAdd }: TemplateChoiceProps) {
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
        {(templates.data ?? []).map(({ template, isOwn }) => (
          <li key={template.id}>
            <button
              type="button"
              className="btn"
              title={template.note === '' ? undefined : template.note}
              disabled={apply.isPending}
              onClick={() => apply.mutate({ pocId: plan.poc.id, templateId: template.id, language, withCriteria })}
            >
              <span className="plan-template-name">
                <b className="el">{textIn(template.name, language)}</b>
                {isOwn ? <span className="chip">{t('poc-plan:template.own')}</span> : null}
              </span>
              <span className="mut t12 el">
                {t('poc-plan:empty.holds', {
                  days: templateDays(template, calendar),
                  tasks: template.phases.flatMap(({ tasks }) => tasks).length,
                  criteria: template.criteria.length,
                })}
                {template.note === '' ? null : ` · ${template.note}`}
              </span>
            </button>
            {isOwn ? <OwnTemplateMenu own={{ id: template.id, name: template.name.zh, template }} /> : null}
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
      <div className="row">
        <button type="button" className="btn" onClick={onAdd}>
          {t('poc-plan:empty.blank')}
        </button>
        <ImportTemplate />
      </div>
    </Notice>
  );
}
