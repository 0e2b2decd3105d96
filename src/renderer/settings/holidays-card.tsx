import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announcedYears } from '../../shared/poc/schedule/announced-years.ts';
import type { DayFault } from '../../shared/poc/schedule/read-day-marks.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { showToast } from '../ui/toast.ts';
import { readWorkYears } from './read-work-years.ts';

/** Which years' days off are known, from where, and how to bring in the next. */
export function HolidaysCard() {
  const { t } = useTranslation();
  const calendars = useQuery(orpc.poc.plan.calendars.queryOptions());
  const take = useMutation(orpc.poc.plan.importCalendars.mutationOptions());
  const remove = useMutation(orpc.poc.plan.removeCalendar.mutationOptions());
  const imported = calendars.data ?? [];
  const builtIn = [...announcedYears().keys()];
  const [first = 0, last = 0] = [builtIn[0], builtIn.at(-1)];
  const known = new Set([...builtIn, ...imported.map(({ year }) => year)]);
  let assumedFrom = last;
  while (known.has(assumedFrom)) assumedFrom += 1;

  const refuse = (fault: DayFault | 'no-year' | null) => {
    const code = fault === null ? 'file' : fault === 'no-year' ? fault : faultKey(fault);
    const detail = t(`poc-plan:holidays.fault.${code}`, { ...(fault === null || fault === 'no-year' ? {} : fault) });
    showToast({ kind: 'failure', title: t('poc-plan:holidays.fault.title'), detail });
  };

  async function importFile(file: File): Promise<void> {
    const read = await readWorkYears(file);
    if (!read.ok) return refuse(read.fault);
    const { years, leftOut } = read.found;
    if (years.length === 0) return refuse('no-year');
    await take.mutateAsync({ years: [...years], source: file.name.slice(0, 200) });
    const list = (numbers: readonly number[]) => numbers.join(t('poc-plan:comma'));
    showToast({
      kind: 'done',
      title: t('poc-plan:holidays.done', { years: list(years.map(({ year }) => year)) }),
      ...(leftOut.length === 0 ? {} : { detail: t('poc-plan:holidays.leftOut', { years: list(leftOut) }) }),
    });
  }

  return (
    <section className="card" aria-labelledby="settings-holidays">
      <div className="hd">
        <h2 id="settings-holidays">{t('poc-plan:holidays.title')}</h2>
      </div>
      <p className="settings-line mut">
        <span>{t('poc-plan:holidays.text')}</span>
      </p>
      {calendars.error === null ? null : (
        <QueryFailure error={calendars.error} onRetry={() => void calendars.refetch()} />
      )}
      <dl className="settings-facts">
        <div>
          <dt>{t('poc-plan:holidays.years', { first, last })}</dt>
          <dd>{t('poc-plan:holidays.builtIn')}</dd>
        </div>
        {imported.map(({ year, holidays, workdays, source }) => (
          <div key={year}>
            <dt>{t('poc-plan:holidays.imported', { year })}</dt>
            <dd className="row">
              <span className="el" title={source}>
                {t('poc-plan:holidays.counts', { holidays: holidays.length, workdays: workdays.length })} · {source}
              </span>
              <span className="sp" />
              <IconButton
                name="trash"
                label={t('poc-plan:holidays.remove', { year })}
                onClick={() => remove.mutate({ year })}
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('poc-plan:holidays.assumedFrom', { year: assumedFrom })}</dt>
          <dd>{t('poc-plan:holidays.assumed')}</dd>
        </div>
      </dl>
      <p className="settings-line">
        <span className="mut">{t('poc-plan:holidays.importHelp')}</span>
        <FileButton
          label={t('poc-plan:holidays.import')}
          accepted=".csv,.txt,.xlsx,.xls,.ics,.json"
          className="btn"
          onChoose={([file]) => {
            if (file !== undefined) importFile(file).catch(() => undefined);
          }}
        />
      </p>
    </section>
  );
}

/** A fault that no line is to blame for has words without one. */
function faultKey({ code, line }: DayFault): string {
  return code === 'bad-day' && line === null ? 'bad-day-anywhere' : code;
}
