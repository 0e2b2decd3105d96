import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { HandOverButton } from '../app/handover/hand-over-button.tsx';
import { useUndo } from '../app/undo.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { Icon } from '../ui/icon.tsx';
import { showToast } from '../ui/toast.ts';
import './account-header.css';
import { ArchiveBanner } from './archive-banner.tsx';
import { HealthMark } from './health-mark.tsx';
import { NextStepSource } from './next-step-source.tsx';
import { useNextStepWords } from './use-next-step-words.ts';

interface AccountHeaderProps {
  readonly account: Account;
  /** What the deals say: stage, amount, date. */
  readonly children: ReactNode;
}

/** Who the customer is and how it stands, over every page about it. */
export function AccountHeader({ account, children }: AccountHeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tellRemoved = useRemovalToast();
  const { undo } = useUndo();
  const nextStepWords = useNextStepWords();
  const { data: row } = useQuery(orpc.accounts.row.queryOptions({ input: { id: account.id } }));
  const remove = useMutation(
    orpc.accounts.remove.mutationOptions({
      onSuccess: () => {
        tellRemoved(account.name);
        void navigate({ to: '/accounts' });
      },
    }),
  );
  const archive = useMutation(
    orpc.accounts.archive.mutationOptions({
      onSuccess: () =>
        showToast({
          kind: 'done',
          title: t('accounts:archive.done', { name: account.name }),
          action: { label: t('app:undo.short'), run: undo },
        }),
    }),
  );
  const step = row === undefined ? '' : nextStepWords(row);
  return (
    <>
      <div className="acct">
        <h1 className="el" title={account.name}>
          {account.name}
        </h1>
        {account.industry === null ? null : <span className="chip">{t(`accounts:industry.${account.industry}`)}</span>}
        {account.isDemo ? <span className="chip line">{t('demo:mark')}</span> : null}
        <HealthMark health={row?.health ?? null} />
        <span className="sp" />
        {step === '' ? null : (
          <dl className="facts acct-step">
            <div>
              <dt>{t('accounts:column.nextStep')}</dt>
              <dd
                className={row?.nextStep?.isOverdue === true ? 'el step-late' : 'el'}
                title={t('accounts:nextStep.rule')}
              >
                {step}
              </dd>
              {row?.nextStep ? (
                <dd className="row">
                  <NextStepSource accountId={account.id} step={row.nextStep} />
                </dd>
              ) : null}
            </div>
          </dl>
        )}
        {children}
        <HandOverButton accountIds={[account.id]} />
        {account.archivedAt === null ? (
          <button
            type="button"
            className="btn ghost"
            title={t('accounts:archive.text')}
            disabled={archive.isPending}
            onClick={() => archive.mutate({ id: account.id, isArchived: true })}
          >
            {t('accounts:archive.do')}
          </button>
        ) : null}
        <button
          type="button"
          className="btn ghost sq"
          aria-label={t('accounts:remove')}
          title={t('accounts:remove')}
          disabled={remove.isPending}
          onClick={() => remove.mutate({ id: account.id })}
        >
          <Icon name="trash" />
        </button>
      </div>
      <ArchiveBanner account={account} />
    </>
  );
}
