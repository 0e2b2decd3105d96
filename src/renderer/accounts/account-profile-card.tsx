import { useTranslation } from 'react-i18next';
import type { Account } from '../../shared/accounts/model.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Field } from '../ui/field.tsx';
import './account-fields-card.css';
import { asIs } from '../ui/text-values.ts';
import { AccountFieldHistory } from './account-field-history.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useSaveAccount } from './use-save-account.ts';

const longText = (text: string) => ({ ok: true, value: text }) as const;
const texts = ['needs', 'background'] as const;

/** What the customer wants and by what it decides; only we see this. */
export function AccountProfileCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const save = useSaveAccount(account.id);
  return (
    <section className="card" aria-label={t('accounts:profile')}>
      <div className="hd">
        <h2>{t('accounts:profile')}</h2>
      </div>
      <div className="account-fields profile">
        <div className="field-pair">
          <ChoiceField account={account} field="decisionOrientation" />
          <ChoiceField account={account} field="adaptability" />
        </div>
        <div className="field-pair">
          {texts.map((field) => (
            <Field
              key={field}
              label={t(`accounts:field.${field}`)}
              aside={<AccountFieldHistory id={account.id} field={field} />}
            >
              {({ id }) => (
                <AutoSaveBox
                  id={id}
                  multiline
                  maxLength={20_000}
                  placeholder={t(`accounts:field.${field}Placeholder`)}
                  value={account[field]}
                  toText={asIs}
                  read={longText}
                  save={(text) => save({ [field]: text })}
                />
              )}
            </Field>
          ))}
        </div>
      </div>
    </section>
  );
}
