import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from './client.ts';
import { PlanPage } from './poc/plan-page.tsx';
import './poc/poc.css';
import { ResultsPage } from './poc/results-page.tsx';
import { RoomMessage } from './room-message.tsx';

interface ShownPocProps {
  readonly view: 'results' | 'plan';
  readonly views: ReactNode;
}

/** A page of the POC, as soon as it is read. */
export function ShownPoc({ view, views }: ShownPocProps) {
  const { t } = useTranslation();
  const { data, isError } = useQuery(orpc.presentation.poc.queryOptions());
  if (isError) return <RoomMessage tone="alert" text={t('presentation:gone.poc')} views={views} />;
  if (data === undefined) return <RoomMessage tone="status" text={t('presentation:loading')} views={views} />;
  return view === 'results' ? <ResultsPage shown={data} views={views} /> : <PlanPage shown={data} views={views} />;
}
