import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './template-choice.module.css';

/** What stands here before there is a model: what a value calculation does, and the templates to begin with. */
export function TemplateChoice({ opportunityId }: { readonly opportunityId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const templates = useQuery(orpc.roi.templates.queryOptions());
  const create = useMutation(orpc.roi.create.mutationOptions());
  if (templates.isError) {
    return (
      <Notice tone="failure" title={t('roi:templates.failed')} text={t('roi:templates.failedAdvice')}>
        <button type="button" className="btn" onClick={() => void templates.refetch()}>
          {t('roi:retry')}
        </button>
      </Notice>
    );
  }
  return (
    <div className={styles.choice}>
      <header>
        <h2>{t('roi:empty.title')}</h2>
        <p className={styles.intro}>{t('roi:empty.text')}</p>
      </header>
      <ol className={styles.steps}>
        {(['drivers', 'answers', 'proof'] as const).map((step) => (
          <li key={step}>
            <b>{t(`roi:empty.${step}.title`)}</b>
            <span>{t(`roi:empty.${step}.text`)}</span>
          </li>
        ))}
      </ol>
      <h3>{t('roi:templates.title')}</h3>
      <ul className={styles.templates} aria-busy={templates.isPending}>
        {(templates.data ?? []).map(({ id, version, label }) => (
          <li key={id} className="card">
            <div>
              <b>{textIn(label, language)}</b>
              <span className="cnt">{t('roi:templates.version', { version })}</span>
              <p>{t(`roi:templates.about.${id}`, { defaultValue: t('roi:templates.about.other') })}</p>
            </div>
            <button
              type="button"
              className="btn pri"
              disabled={create.isPending}
              onClick={() => create.mutate({ opportunityId, templateId: id })}
            >
              <Icon name="plus" />
              {t('roi:templates.create')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
