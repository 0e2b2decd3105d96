import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoi } from '../../shared/presentation/contract.ts';
import { reportOf } from '../../shared/roi/report.ts';
import { evaluateScenarios } from '../../shared/roi/run-scenarios.ts';
import { moneyFigures } from '../ui/money-figures.ts';
import { CumulativeChart } from './cumulative-chart.tsx';
import { Footnote } from './footnote.tsx';
import { HeadlineFigures } from './headline-figures.tsx';
import { HowItAddsUp } from './how-it-adds-up.tsx';
import { RoomHeader } from './room-header.tsx';
import { RoomMessage } from './room-message.tsx';
import { useAudienceLanguage } from './use-audience-language.ts';
import { WhatIf } from './what-if.tsx';
import { withDriver } from './what-if-options.ts';

interface CustomerPageProps {
  readonly shown: CustomerRoi;
  /** The way to what else there is to be seen. */
  readonly views: ReactNode;
}

/** One page for the room: the number, the curve, where it comes from, and one question to play with. */
export function CustomerPage({ shown, views }: CustomerPageProps) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const [tried, setTried] = useState<{ readonly driver: string; readonly value: number } | null>(null);
  const model = useMemo(
    () => (tried === null ? shown.model : withDriver(shown.model, tried.driver, tried.value)),
    [shown.model, tried],
  );
  const { runs, reports } = useMemo(() => {
    const result = evaluateScenarios(model);
    if (!result.ok) return { runs: [], reports: [] };
    return { runs: result.runs, reports: result.runs.map((run) => reportOf(run, model)) };
  }, [model]);
  const base = reports.find(({ scenario }) => scenario === 'base');
  const baseRun = runs.find(({ scenario }) => scenario === 'base');
  const money = useMemo(
    () => moneyFigures(language, model.settings.displayScale),
    [language, model.settings.displayScale],
  );
  if (base === undefined || baseRun === undefined) {
    return <RoomMessage tone="alert" text={t('presentation:gone.roi')} views={views} />;
  }
  return (
    <main className="pm">
      <RoomHeader
        title={t('presentation:title', { label: withoutName(textIn(model.label, language), shown.accountName) })}
        customer={shown.accountName}
        views={views}
      />
      <HeadlineFigures report={base} money={money} />
      <section className="pm-body">
        <CumulativeChart reports={reports} model={model} money={money} />
        <div className="pm-side">
          <HowItAddsUp model={model} run={baseRun} report={base} money={money} />
          <WhatIf model={shown.model} tried={tried?.value ?? null} money={money} onTry={setTried} />
        </div>
      </section>
      <Footnote model={model} report={base} money={money} />
    </main>
  );
}

/** A model may be named after its customer, who stands beside the title already. */
function withoutName(label: string, name: string): string {
  const rest = label.replace(name, '').trim();
  return rest === '' ? label : rest;
}
