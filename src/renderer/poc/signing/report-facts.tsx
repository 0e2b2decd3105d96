import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../shared/kernel/days.ts';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount, formatDay } from '../../ui/format.ts';

/** What the POC was for, and when its steps were. */
export function ReportFacts({ found: { poc, runs } }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (value: string | null) => (value === null ? '—' : formatDay(value, language));
  const facts = [
    ['deal', poc.opportunityName],
    ['customerLead', poc.customerLeadName],
    ['owner', poc.ownerName],
    ['startsOn', day(poc.startsOn)],
    ['agreedOn', day(poc.agreedAt === null ? null : localDay(new Date(poc.agreedAt)))],
    ['baselineOn', day(poc.baselineOn)],
    ['goLiveOn', day(poc.goLiveOn)],
    ['endedOn', day(poc.endedOn)],
    ['rounds', formatCount(runs.length, language)],
  ] as const;
  const texts = [
    ['useCases', poc.useCases.join('\n')],
    ['inScope', poc.inScope],
    ['outOfScope', poc.outOfScope],
    ['nextStep', poc.nextStep],
  ] as const;
  return (
    <section>
      <h2>{t('poc-signing:report.plan')}</h2>
      <dl>
        {facts.map(([key, value]) => (
          <Fragment key={key}>
            <dt>{t(`poc-signing:fact.${key}`)}</dt>
            <dd>{value === '' ? '—' : value}</dd>
          </Fragment>
        ))}
      </dl>
      {texts.map(([key, value]) =>
        value === '' ? null : (
          <Fragment key={key}>
            <h2>{t(`poc-signing:fact.${key}`)}</h2>
            <p className="paper-text">{value}</p>
          </Fragment>
        ),
      )}
    </section>
  );
}
