import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerPoc } from '../../../shared/presentation/customer-poc.ts';
import { useToday } from '../../app/today.ts';
import { RoomHeader } from '../room-header.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PlanLegend } from './plan-legend.tsx';
import { PlanLines } from './plan-lines.tsx';

/** Pixels of the drawing for all lines together, and the least and most that one takes. */
const room = 748;
const least = 32;
const most = 56;

interface PlanPageProps {
  readonly shown: CustomerPoc;
  readonly views: ReactNode;
}

/** Who does what until when, and how far it has come. */
export function PlanPage({ shown: { accountName, name, plan }, views }: PlanPageProps) {
  const { t } = useTranslation();
  const today = useToday();
  if (plan === null) {
    return (
      <main className="pm pm-poc">
        <RoomHeader title={name} customer={accountName} views={views} />
        <p className="pm-still">{t('presentation:poc.noPlan')}</p>
      </main>
    );
  }
  const lineHeight = Math.max(least, Math.min(most, room / plan.lines.length));
  const style = {
    '--row': `calc(${lineHeight} * var(--u))`,
    '--row-type': `calc(${Math.min(24, lineHeight * 0.6)} * var(--u))`,
  };
  return (
    <main className="pm pm-poc" style={style as CSSProperties}>
      <RoomHeader title={name} customer={accountName} views={views} />
      <section className="pm-plan" aria-label={t('presentation:poc.plan')}>
        <PlanLines lines={plan.lines} />
        <PlanChart plan={plan} today={today} lineHeight={lineHeight} />
      </section>
      <footer>
        <PlanLegend />
        {plan.assumedYears.length === 0 ? null : (
          <span>{t('presentation:poc.assumed', { years: plan.assumedYears.join(t('presentation:comma')) })}</span>
        )}
      </footer>
    </main>
  );
}
