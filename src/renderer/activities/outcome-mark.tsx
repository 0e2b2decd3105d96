import { useTranslation } from 'react-i18next';
import type { Activity } from '../../shared/activities/model.ts';

const tones = { advance: 'good', order: 'good', continuation: 'line', 'no-sale': 'warn' } as const;

/** How a contact ended, in a word; what the word means in SPIN is told on hover. */
export function OutcomeMark({ outcome }: { readonly outcome: NonNullable<Activity['outcome']> }) {
  const { t } = useTranslation();
  return (
    <span className={`chip ${tones[outcome]}`} title={t(`activities:outcome.help.${outcome}`)}>
      {t(`activities:outcome.${outcome}`)}
    </span>
  );
}
