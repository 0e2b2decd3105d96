import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingCodes } from '../../../shared/decision-map/finding-codes.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { coverages, politicalStatuses, stances } from '../../../shared/decision-map/model.ts';
import { type Scoring, scoring as scoringRule, usualScoring } from '../../../shared/decision-map/scoring.ts';
import { parseTypedNumber } from '../../../shared/kernel/parse-number.ts';
import { orpc } from '../../app/client.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';

/** A number somewhere in the weights: how it is read, and the weights with another one in its place. */
interface Weight {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly with: (value: number) => Scoring;
}

/** The weights and thresholds of all maps, and which rules speak at all. */
export function ScoringDialog({ scoring }: { readonly scoring: Scoring }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const queryClient = useQueryClient();
  const save = useMutation(
    orpc.decisionMap.setScoring.mutationOptions({
      // Each save sends all weights: the next one has to begin with what this one sent.
      onMutate: (next) => {
        queryClient.setQueriesData<DecisionMap>({ queryKey: orpc.decisionMap.get.key() }, (known) =>
          known === undefined ? known : { ...known, scoring: next },
        );
      },
      onError: () => void queryClient.invalidateQueries({ queryKey: orpc.decisionMap.get.key() }),
    }),
  );
  const isUsual = JSON.stringify(scoring) === JSON.stringify(usualScoring);
  const groups = useWeights(scoring);

  function toggle(code: (typeof findingCodes)[number]): void {
    const off = scoring.switchedOff;
    const switchedOff = off.includes(code) ? off.filter((one) => one !== code) : [...off, code];
    save.mutate({ ...scoring, switchedOff });
  }

  return (
    <>
      <button type="button" className="btn ghost t24" onClick={() => setOpen(true)}>
        {t('map-readiness:scoring.open')}
      </button>
      {isOpen ? (
        <Dialog label={t('map-readiness:scoring.title')} onClose={() => setOpen(false)}>
          <h2>{t('map-readiness:scoring.title')}</h2>
          <div className="dialog-form">
            <p className="mut">{t('map-readiness:scoring.text')}</p>
            <div className="scoring-groups">
              {groups.map(({ name, weights }) => (
                <section key={name} aria-label={t(`map-readiness:scoring.group.${name}`)}>
                  <h3>{t(`map-readiness:scoring.group.${name}`)}</h3>
                  {weights.map((weight) => (
                    <WeightField key={weight.key} weight={weight} onSave={(next) => save.mutateAsync(next)} />
                  ))}
                </section>
              ))}
              <section aria-label={t('map-readiness:scoring.group.rules')}>
                <h3>{t('map-readiness:scoring.group.rules')}</h3>
                {findingCodes.map((code) => (
                  <label key={code} className="row">
                    <input
                      type="checkbox"
                      checked={!scoring.switchedOff.includes(code)}
                      onChange={() => toggle(code)}
                    />
                    {t(`map-readiness:rule.${code}`)}
                  </label>
                ))}
              </section>
            </div>
            <div className="row">
              <button type="button" className="btn" disabled={isUsual} onClick={() => save.mutate(usualScoring)}>
                {t('map-readiness:scoring.reset')}
              </button>
              <span className="sp" />
              <button type="button" className="btn pri" onClick={() => setOpen(false)}>
                {t('map-readiness:scoring.close')}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

function WeightField({
  weight,
  onSave,
}: {
  readonly weight: Weight;
  readonly onSave: (next: Scoring) => Promise<unknown>;
}) {
  const { t } = useTranslation();
  return (
    <Field label={weight.label}>
      {({ id }) => (
        <AutoSaveBox
          id={id}
          className="num"
          maxLength={12}
          value={weight.value}
          toText={String}
          read={(text) => {
            const read = parseTypedNumber(text, { percent: false });
            const isRight = read.kind === 'value' && scoringRule.safeParse(weight.with(read.value)).success;
            return isRight
              ? { ok: true, value: read.value }
              : { ok: false, reason: t('map-readiness:scoring.outOfRange') };
          }}
          save={(value) => onSave(weight.with(value))}
        />
      )}
    </Field>
  );
}

const thresholds = [
  'halfLifeDays',
  'staleDays',
  'decisionMakerCoverage',
  'vetoCoverage',
  'singleThreadShare',
  'longestPath',
] as const;

function useWeights(scoring: Scoring): readonly { readonly name: string; readonly weights: readonly Weight[] }[] {
  const { t } = useTranslation();
  return [
    {
      name: 'status',
      weights: [...politicalStatuses, 'unknown' as const].map((status) => ({
        key: status,
        label: status === 'unknown' ? t('map-details:unknown') : t(`decision-map:politicalStatus.${status}`),
        value: scoring.statusWeight[status],
        with: (value) => ({ ...scoring, statusWeight: { ...scoring.statusWeight, [status]: value } }),
      })),
    },
    {
      name: 'stance',
      weights: stances.map((stance) => ({
        key: stance,
        label: t(`decision-map:stance.${stance}`),
        value: scoring.stanceValue[stance],
        with: (value) => ({ ...scoring, stanceValue: { ...scoring.stanceValue, [stance]: value } }),
      })),
    },
    {
      name: 'coverage',
      weights: coverages.map((coverage) => ({
        key: coverage,
        label: t(`decision-map:coverage.${coverage}`),
        value: scoring.coverageValue[coverage],
        with: (value) => ({ ...scoring, coverageValue: { ...scoring.coverageValue, [coverage]: value } }),
      })),
    },
    {
      name: 'thresholds',
      weights: thresholds.map((key) => ({
        key,
        label: t(`map-readiness:scoring.threshold.${key}`),
        value: scoring[key],
        with: (value) => ({ ...scoring, [key]: value }),
      })),
    },
  ];
}
