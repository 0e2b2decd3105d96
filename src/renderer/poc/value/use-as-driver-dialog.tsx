import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import { asDriverValue, driversFor, likelyFirst } from '../../../shared/poc/as-driver.ts';
import type { PocRow } from '../../../shared/poc/model.ts';
import type { Judgement } from '../../../shared/poc/verdict.ts';
import { canHold, driverRange } from '../../../shared/roi/driver-range.ts';
import { driverValue } from '../../../shared/roi/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { formatCount } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.ts';
import { useFigures } from '../use-poc-words.ts';

interface UseAsDriverDialogProps {
  readonly poc: PocRow;
  /** With a result and its round. */
  readonly line: Judgement;
  readonly onClose: () => void;
}

/** Puts a measured figure into the deal's ROI model: its value, its interval, and where it comes from. */
export function UseAsDriverDialog({ poc, line, onClose }: UseAsDriverDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { figure } = useFigures();
  const { criterion, result, run } = line;
  const [chosen, setChosen] = useState<string | null>(null);
  const stored = useQuery(orpc.roi.ofOpportunity.queryOptions({ input: { opportunityId: poc.opportunityId } }));
  const set = useMutation(
    orpc.roi.setDriver.mutationOptions({
      onSuccess: () => {
        showToast({ kind: 'done', title: t('poc:value.done'), detail: t('poc:value.doneDetail') });
        onClose();
      },
    }),
  );
  const drivers = likelyFirst(driversFor(stored.data?.model.drivers ?? [], criterion), criterion.name);
  const driver = drivers.find(({ id }) => id === chosen) ?? drivers[0];
  if (result === undefined || run === undefined) return null;
  const { value, bounds } = asDriverValue(result);
  const isFit = driver === undefined || [value, bounds.low, bounds.high].every((each) => canHold(driver, each));
  const words = { number: run.number, value: figure(value, criterion), low: figure(bounds.low, criterion) };
  const source = t(result.sample === null ? 'poc:value.source' : 'poc:value.sourceOfSample', {
    ...{ ...words, poc: poc.name, criterion: criterion.name, high: figure(bounds.high, criterion) },
    sample: formatCount(result.sample ?? 0, language),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (driver === undefined || stored.data == null || run === undefined || !isFit) return;
    const provenance = {
      kind: 'poc-measured',
      ...{ text: source.slice(0, 500), date: run.on, confirmedBy: '' },
      confidence: line.verdict === 'met' ? 'high' : 'medium',
    } as const;
    set.mutate({ modelId: stored.data.id, driver: driver.id, value, provenance, bounds });
  }

  return (
    <Dialog label={t('poc:value.title')} onClose={onClose}>
      <h2>{t('poc:value.title')}</h2>
      <p className="mut">{source}</p>
      {stored.error === null ? null : <QueryFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {driver === undefined ? (
        <>
          <p role="status">
            {stored.data === undefined ? '' : t(stored.data === null ? 'poc:value.noModel' : 'poc:value.noDriver')}
          </p>
          <div className="dialog-actions">
            <button type="button" className="btn" onClick={onClose}>
              {t('app:close')}
            </button>
          </div>
        </>
      ) : (
        <form className="dialog-form" onSubmit={submit}>
          <Field
            label={t('poc:value.driver')}
            error={
              isFit
                ? null
                : t('poc:value.outside', {
                    low: figure(driverRange(driver).least, criterion),
                    high: figure(driverRange(driver).most, criterion),
                  })
            }
          >
            {() => (
              <Select
                label={t('poc:value.driver')}
                options={drivers.map(({ id, label }) => ({ value: id, label: textIn(label, language) }))}
                value={driver.id}
                onChange={setChosen}
              />
            )}
          </Field>
          <p className="t12 mut">
            {t('poc:value.change', {
              from: figure(driverValue(driver), criterion),
              to: figure(value, criterion),
              unit: textIn(driver.unitLabel, language),
            })}
          </p>
          <DialogActions submit={t('poc:value.do')} isBusy={set.isPending} onClose={onClose} />
        </form>
      )}
    </Dialog>
  );
}
