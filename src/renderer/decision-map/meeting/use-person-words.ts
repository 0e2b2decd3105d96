import { useTranslation } from 'react-i18next';
import type { PackAttendee } from '../../../shared/decision-map/meeting-pack.ts';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount, formatDay } from '../../ui/format.ts';

/** What is believed of somebody, said in a line each. */
export function usePersonWords({ person, stanceOn, freshness, holdsVeto, contact }: PackAttendee) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { buyingRole, stance, vetoKind, vetoState, vetoScopes, vetoRelease, coveredByName } = person;
  const days = (count: number) => t('meeting-pack:days', { count, shown: formatCount(count, language) });
  const sentence = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  return {
    role: buyingRole === null ? t('people:roleUnknown') : t(`decision-map:buyingRole.${buyingRole}`),
    stance: sentence(
      t(`decision-map:stance.${stance}`),
      stanceOn === null
        ? t('meeting-pack:stanceUnverified')
        : t('meeting-pack:stanceOn', {
            day: formatDay(stanceOn, language),
            counts: `${formatNumber(Math.round(freshness * 100), language)}%`,
          }),
    ),
    veto: holdsVeto
      ? sentence(
          t(`decision-map:vetoKind.${vetoKind}`),
          vetoScopes.map((scope) => t(`decision-map:vetoScope.${scope}`)).join(t('meeting-pack:comma')),
          t(`decision-map:vetoState.${vetoState}`),
          vetoRelease === '' ? t('meeting-pack:releaseUnknown') : t('meeting-pack:release', { release: vetoRelease }),
        )
      : '',
    contact: sentence(
      contact.lastOn === null
        ? t('people:noContact')
        : t('people:lastContact', { day: formatDay(contact.lastOn, language) }),
      contact.everyDays === null ? '' : t('meeting-pack:every', { days: days(contact.everyDays) }),
      t('meeting-pack:agreed', { days: days(contact.cadenceDays) }),
      contact.isOverdue ? t('meeting-pack:overdue') : '',
      coveredByName === '' ? '' : t('meeting-pack:coveredBy', { name: coveredByName }),
    ),
  };
}
