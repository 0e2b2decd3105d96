import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayerKey } from '../../../shared/decision-map/layer.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { openNewPerson } from '../../app/new-record/new-record-state.ts';
import { PeoplePicker } from '../../app/pickers/person-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { select } from '../state.ts';
import { goToCard } from './canvas-state.ts';
import { useLaneName } from './use-lane-name.ts';

interface AddPeopleDialogProps {
  readonly map: DecisionMap;
  readonly onClose: () => void;
}

const sources = ['account', 'anywhere', 'unknown'] as const;
type Source = (typeof sources)[number];
const unplaced = 'unplaced';
/** By title and department, one by one. */
const guessed = 'guessed';

/** Who else has a part: people on record, or somebody of whom only his work is known. */
export function AddPeopleDialog({ map, onClose }: AddPeopleDialogProps) {
  const { t } = useTranslation();
  const { opportunityId, accountId, layers, stakeholders } = map;
  const laneName = useLaneName(layers);
  const [source, setSource] = useState<Source>('account');
  const [personIds, setPersonIds] = useState<readonly string[]>([]);
  const [placeholder, setPlaceholder] = useState('');
  const [layer, setLayer] = useState<LayerKey | typeof unplaced | typeof guessed>(guessed);
  const [isTried, setTried] = useState(false);
  const { mutate, isPending } = useMutation(
    orpc.decisionMap.add.mutationOptions({
      onSuccess: (ids) => {
        onClose();
        select(ids);
        const [first] = ids;
        if (first !== undefined) goToCard(first);
      },
    }),
  );
  const isMissing = source === 'unknown' ? placeholder.trim() === '' : personIds.length === 0;

  const add = (people: readonly { readonly personId: string | null; readonly placeholder?: string }[]) =>
    mutate({
      opportunityId,
      people: people.map((one) => (layer === guessed ? one : { ...one, layer: layer === unplaced ? null : layer })),
    });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    if (source === 'unknown') add([{ personId: null, placeholder: placeholder.trim() }]);
    else add(personIds.map((personId) => ({ personId })));
  }

  return (
    <Dialog label={t('map-canvas:addPeople.title')} onClose={onClose}>
      <h2>{t('map-canvas:addPeople.title')}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Segmented
          label={t('map-canvas:addPeople.source')}
          value={source}
          options={sources.map((value) => ({ value, label: t(`map-canvas:addPeople.${value}`) }))}
          onChange={setSource}
        />
        {source === 'unknown' ? (
          <TextField
            label={t('map-canvas:addPeople.work')}
            error={isTried && isMissing ? t('map-canvas:addPeople.workNeeded') : null}
            maxLength={100}
            placeholder={t('map-canvas:addPeople.workPlaceholder')}
            value={placeholder}
            onChange={setPlaceholder}
          />
        ) : (
          <Field
            label={t('map-canvas:addPeople.people')}
            error={isTried && isMissing ? t('map-canvas:addPeople.peopleNeeded') : null}
          >
            {({ id }) => (
              <PeoplePicker
                id={id}
                key={source}
                accountId={source === 'account' ? accountId : null}
                label={t('map-canvas:addPeople.people')}
                without={stakeholders.flatMap(({ personId }) => personId ?? [])}
                value={personIds}
                onChange={setPersonIds}
              />
            )}
          </Field>
        )}
        <Select
          label={t('map-canvas:addPeople.layer')}
          value={layer}
          options={[
            { value: guessed, label: t('map-canvas:addPeople.guessed') },
            ...layers.map(({ key }) => ({ value: key as string, label: laneName(key) })),
            { value: unplaced, label: laneName(null) },
          ]}
          onChange={setLayer}
        />
        <DialogActions
          submit={t('map-canvas:add')}
          isBusy={isPending}
          onClose={onClose}
          aside={
            <>
              {source === 'unknown' ? null : (
                <button
                  type="button"
                  className="btn ghost"
                  onClick={() => {
                    onClose();
                    openNewPerson(accountId, (personId) => add([{ personId }]));
                  }}
                >
                  {t('map-canvas:addPeople.new')}
                </button>
              )}
              <span className="sp" />
            </>
          }
        />
      </form>
    </Dialog>
  );
}
