import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLayerKind, layerFields, type MapLayer } from '../../../shared/decision-map/layer.ts';
import { orpc } from '../../app/client.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { layerFailure, nameFailure } from './layer-failure.ts';

interface LayerDialogProps {
  readonly opportunityId: string;
  readonly layer: MapLayer;
  readonly onClose: () => void;
}

/** What a layer is called, how long it is planned to take, and when it began and agreed. */
export function LayerDialog({ opportunityId, layer, onClose }: LayerDialogProps) {
  const { t } = useTranslation();
  const { key } = layer;
  const usualName = isLayerKind(key) ? t(`decision-map:layer.${key}`) : '';
  const [name, setName] = useState(layer.name);
  const [days, setDays] = useState({
    plannedMinDays: layer.plannedMinDays === null ? '' : String(layer.plannedMinDays),
    plannedMaxDays: layer.plannedMaxDays === null ? '' : String(layer.plannedMaxDays),
  });
  const [dates, setDates] = useState({ startedOn: layer.startedOn, completedOn: layer.completedOn });
  const { mutate, isPending, error, reset } = useMutation(
    orpc.decisionMap.layers.update.mutationOptions({ ...layerFailure, onSuccess: onClose }),
  );
  const read = (text: string) => (text.trim() === '' ? null : Number(text));
  const changes = {
    name: name.trim(),
    plannedMinDays: read(days.plannedMinDays),
    plannedMaxDays: read(days.plannedMaxDays),
    ...dates,
  };
  const isNumber = (field: keyof typeof days) => layerFields.shape[field].safeParse(changes[field]).success;
  const isRising =
    changes.plannedMinDays === null ||
    changes.plannedMaxDays === null ||
    changes.plannedMinDays <= changes.plannedMaxDays;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isNumber('plannedMinDays') && isNumber('plannedMaxDays') && isRising) mutate({ opportunityId, key, changes });
  }

  return (
    <Dialog label={t('map-canvas:lane.edit')} onClose={onClose}>
      <h2>{t('map-canvas:lane.edit')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Field label={t('map-canvas:layer.name')} error={nameFailure(error)}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this.
              autoFocus
              maxLength={60}
              aria-describedby={describedBy}
              placeholder={usualName}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                reset();
              }}
            />
          )}
        </Field>
        {(['plannedMinDays', 'plannedMaxDays'] as const).map((field) => (
          <Field
            key={field}
            label={t(`map-canvas:layer.${field}`)}
            error={
              isNumber(field)
                ? field === 'plannedMaxDays' && !isRising
                  ? t('map-canvas:layer.daysFall')
                  : null
                : t('map-canvas:layer.daysWrong')
            }
          >
            {({ id, describedBy }) => (
              <input
                id={id}
                className="box"
                inputMode="numeric"
                value={days[field]}
                aria-describedby={describedBy}
                onChange={(event) => setDays({ ...days, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {(['startedOn', 'completedOn'] as const).map((field) => (
          <Field key={field} label={t(`map-canvas:layer.${field}`)}>
            {({ id }) => (
              <DateField id={id} value={dates[field]} onChange={(day) => setDates({ ...dates, [field]: day })} />
            )}
          </Field>
        ))}
        <DialogActions submit={t('map-canvas:save')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
