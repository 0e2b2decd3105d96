import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../../../shared/history/model.ts';
import { formatCount, formatMoment } from '../../ui/format.ts';
import { orpc } from '../client.ts';
import { describeFailure } from '../failures.ts';
import { useLanguage } from '../i18n.ts';
import { useActionWords } from '../undo.ts';
import type { FieldOfRecord } from './field-of-record.ts';

/** The changes of one field, newest first. */
export function FieldChanges({ entity, id, field, label, valueWords }: FieldOfRecord) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useActionWords();
  const { data, error } = useQuery({
    ...orpc.history.ofField.queryOptions({ input: { entity, id, field } }),
    staleTime: 0,
  });

  function show(value: FieldChange['before']): string {
    if (value === null || value === '') return t('app:history.empty');
    if (typeof value === 'number') return formatCount(value, language);
    return valueWords === undefined ? value : valueWords(value);
  }

  return (
    <div className="field-changes">
      <p className="t12 mut">{t('app:history.of', { field: label })}</p>
      {error === null ? null : <p className="fld-error">{describeFailure(error).title}</p>}
      {data?.length === 0 ? <p className="mut">{t('app:history.none')}</p> : null}
      <ol>
        {data?.map((change, index) => (
          // Changes have no identity of their own, and the list is only ever replaced as a whole.
          <li key={`${change.at}-${data.length - index}`}>
            <p className="field-change">
              <del>{show(change.before)}</del>
              <span aria-hidden="true">→</span>
              <ins>{show(change.after)}</ins>
            </p>
            <p className="t12 mut">
              {t(`app:history.${change.kind}`, {
                at: formatMoment(new Date(change.at), language),
                actor: change.actor === 'me' ? t('app:history.me') : change.actor,
                action: words(change.action),
              })}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
