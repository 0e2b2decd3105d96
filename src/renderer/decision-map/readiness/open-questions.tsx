import { useTranslation } from 'react-i18next';
import { questionKey } from '../../../shared/decision-map/finding-key.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { focusOn } from '../state.ts';
import { TaskLink } from './task-link.tsx';
import { useFindingTask } from './use-finding-task.ts';

/** Whom nobody knows yet: a question for the next meeting each. */
export function OpenQuestions({ map }: { readonly map: DecisionMap }) {
  const { t } = useTranslation();
  const { taskOf, make } = useFindingTask(map);
  const unknown = map.stakeholders.filter(({ personId }) => personId === null);
  if (unknown.length === 0) return null;
  return (
    <>
      <h3>{t('map-readiness:questions')}</h3>
      <ul className="open-questions">
        {unknown.map(({ id, name }) => {
          const question = t('map-readiness:question', { name });
          const key = questionKey(id);
          const task = taskOf(key);
          return (
            <li key={id} className="row">
              <button type="button" className="finding-words" onClick={() => focusOn([id])}>
                {question}
              </button>
              {task === undefined ? (
                <button
                  type="button"
                  className="btn t24"
                  onClick={() => void make({ severity: 'medium', stakeholderIds: [id] }, key, question)}
                >
                  {t('map-readiness:task.make')}
                </button>
              ) : (
                <TaskLink map={map} task={task} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
