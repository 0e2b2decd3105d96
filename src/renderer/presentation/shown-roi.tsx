import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from './client.ts';
import { CustomerPage } from './customer-page.tsx';
import { RoomMessage } from './room-message.tsx';

/** The value of the deal, as soon as it is read. */
export function ShownRoi({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation();
  const { data, isError } = useQuery(orpc.presentation.roi.queryOptions());
  if (isError) return <RoomMessage tone="alert" text={t('presentation:gone.roi')} views={views} />;
  if (data === undefined) return <RoomMessage tone="status" text={t('presentation:loading')} views={views} />;
  return <CustomerPage shown={data} views={views} />;
}
