import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Account } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { AccountPicker } from '../app/pickers/account-picker.tsx';
import { TeammatePicker } from '../app/pickers/teammate-picker.tsx';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Field } from '../ui/field.tsx';
import './account-fields-card.css';
import { asIs, neededText, trimmed } from '../ui/text-values.ts';
import { AccountFieldHistory } from './account-field-history.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useSaveAccount } from './use-save-account.ts';

const storedTags = z.array(z.string()).catch([]);

/** The customer's own fields; each saves by itself. */
export function AccountFieldsCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const save = useSaveAccount(account.id);
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const { data: tagsInUse = [] } = useQuery(orpc.accounts.tags.queryOptions());
  const readName = neededText(t('accounts:field.nameNeeded'));
  const teammateName = (id: string) => team.find((teammate) => teammate.id === id)?.name ?? t('accounts:field.gone');
  const tagWords = (text: string) => storedTags.parse(JSON.parse(text)).join(t('accounts:comma'));

  return (
    <section className="card account-fields" aria-label={t('accounts:fields')}>
      <Field label={t('accounts:field.fullName')} aside={<AccountFieldHistory id={account.id} field="name" />}>
        {({ id }) => (
          <AutoSaveBox
            id={id}
            maxLength={200}
            value={account.name}
            toText={asIs}
            read={readName}
            save={(name) => save({ name })}
          />
        )}
      </Field>
      <div className="field-pair">
        <ChoiceField account={account} field="kind" clearable={false} />
        <ChoiceField account={account} field="industry" />
      </div>
      <Field label={t('accounts:field.parentId')}>
        {({ id }) => (
          <AccountPicker
            id={id}
            label={t('accounts:field.parentId')}
            placeholder={t('accounts:field.noParent')}
            outside={account.id}
            value={account.parentId}
            onChange={(parentId) => void save({ parentId })}
          />
        )}
      </Field>
      <div className="field-pair">
        <Field label={t('accounts:field.region')} aside={<AccountFieldHistory id={account.id} field="region" />}>
          {({ id }) => (
            <AutoSaveBox
              id={id}
              maxLength={100}
              value={account.region}
              toText={asIs}
              read={trimmed}
              save={(region) => save({ region })}
            />
          )}
        </Field>
        <ChoiceField account={account} field="size" />
      </div>
      <Field
        label={t('accounts:field.ownerId')}
        aside={<AccountFieldHistory id={account.id} field="ownerId" valueWords={teammateName} />}
      >
        {({ id }) => (
          <TeammatePicker
            id={id}
            label={t('accounts:field.ownerId')}
            value={account.ownerId}
            onChange={(ownerId) => void save({ ownerId })}
          />
        )}
      </Field>
      <Field
        label={t('accounts:field.tags')}
        aside={<AccountFieldHistory id={account.id} field="tags" valueWords={tagWords} />}
      >
        {({ id }) => (
          <Select
            id={id}
            mode="tags"
            maxCount={50}
            placeholder={t('accounts:field.tagsPlaceholder')}
            options={tagsInUse.map((tag) => ({ value: tag, label: tag }))}
            value={[...account.tags]}
            onChange={(tags) =>
              void save({ tags: tags.map((tag) => tag.trim().slice(0, 50)).filter((tag) => tag !== '') })
            }
          />
        )}
      </Field>
      <div className="field-pair">
        <ChoiceField account={account} field="source" />
        <Field
          label={t('accounts:field.sourceDetail')}
          aside={<AccountFieldHistory id={account.id} field="sourceDetail" />}
        >
          {({ id }) => (
            <AutoSaveBox
              id={id}
              maxLength={500}
              placeholder={t('accounts:field.sourceDetailPlaceholder')}
              value={account.sourceDetail}
              toText={asIs}
              read={trimmed}
              save={(sourceDetail) => save({ sourceDetail })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
