import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { layerKinds } from '../../../shared/decision-map/layer.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { layerFailure, nameFailure } from './layer-failure.ts';

interface NewLayerDialogProps {
  readonly map: DecisionMap;
  readonly position: number;
  readonly onClose: () => void;
}

const own = 'own';

/** One more layer: a usual one that the map lacks, or one with a name of the deal's own. */
export function NewLayerDialog({ map, position, onClose }: NewLayerDialogProps) {
  const { t } = useTranslation();
  const { opportunityId, layers } = map;
  const lacking = layerKinds.filter((kind) => !layers.some(({ key }) => key === kind));
  const [kind, setKind] = useState<(typeof layerKinds)[number] | typeof own>(lacking[0] ?? own);
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const { mutate, isPending, error, reset } = useMutation(
    orpc.decisionMap.layers.add.mutationOptions({ ...layerFailure, onSuccess: onClose }),
  );
  const isMissing = kind === own && name.trim() === '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isMissing) mutate({ opportunityId, kind: kind === own ? null : kind, name: name.trim(), position });
  }

  return (
    <Dialog label={t('map-canvas:lane.add')} onClose={onClose}>
      <h2>{t('map-canvas:lane.add')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Select
          label={t('map-canvas:layer.kind')}
          value={kind}
          options={[
            ...lacking.map((value) => ({ value, label: t(`decision-map:layer.${value}`) })),
            { value: own, label: t('map-canvas:layer.own') },
          ]}
          onChange={setKind}
        />
        <TextField
          label={t('map-canvas:layer.name')}
          error={isTried && isMissing ? t('map-canvas:layer.nameNeeded') : nameFailure(error)}
          maxLength={60}
          placeholder={kind === own ? t('map-canvas:layer.namePlaceholder') : t(`decision-map:layer.${kind}`)}
          value={name}
          onChange={(typed) => {
            setName(typed);
            reset();
          }}
        />
        <DialogActions submit={t('map-canvas:add')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
