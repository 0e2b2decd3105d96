import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { TaskRow } from '../../../shared/tasks/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatShortDay } from '../../ui/format-day.ts';

interface TaskLinkProps {
  readonly map: Pick<DecisionMap, 'accountId' | 'opportunityId'>;
  readonly task: TaskRow;
}

/** That there is a task, and by when; it leads to the page of the deal, where the task is ticked, renamed and given a day. */
export function TaskLink({ map: { accountId, opportunityId }, task: { title, dueOn } }: TaskLinkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Link
      to="/accounts/$accountId/opportunities/$opportunityId"
      params={{ accountId, opportunityId }}
      className="chip good task-link"
      title={t('map-readiness:task.open', { title })}
    >
      {dueOn === null
        ? t('map-readiness:task.made')
        : t('map-readiness:task.due', { day: formatShortDay(dueOn, language) })}
    </Link>
  );
}
