import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsStanding, levelOf, methodOf } from '../../../shared/poc/bounds.ts';
import type { Criterion } from '../../../shared/poc/criterion.ts';
import { formatMetric } from '../../../shared/poc/format-metric.ts';
import { measuredByHand, type Noted } from '../../../shared/poc/measured.ts';
import { metrics } from '../../../shared/poc/metrics.ts';
import type { Result } from '../../../shared/poc/run.ts';
import { verdictOf } from '../../../shared/poc/verdict.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { formatCount } from '../../ui/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import { BoundsLevel } from '../criteria/bounds-level.tsx';
import { NeededSample } from '../criteria/needed-sample.tsx';
import { isPossible, readCount, readMetric, tellRange } from '../metric-text.ts';
import { useFigures } from '../use-poc-words.ts';

interface ResultLineProps {
  readonly runId: string;
  readonly criterion: Criterion;
  readonly result: Result | undefined;
  /** The POC's own, 0 to 1. */
  readonly confidence: number;
}

const nothing: Noted = { value: null, low: null, high: null, successes: null, sample: null };

/** The figures of one criterion in one round. What is typed counts as soon as it makes a figure; until then it waits. */
export function ResultLine({ runId, criterion, result, confidence }: ResultLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { target } = useFigures();
  const [begun, setBegun] = useState<Noted>(nothing);
  /** Times that it was cleared: what was refused in a box goes too. */
  const [clearings, setClearings] = useState(0);
  const set = useMutation(orpc.poc.results.set.mutationOptions());
  const clear = useMutation(orpc.poc.results.clear.mutationOptions());
  const { name, metric } = criterion;
  const shown: Noted = result ?? begun;
  const isCounted = result?.method === 'wilson' && result.fileHash === '';

  const levelNow = () => (result === undefined || result.method === 'none' ? confidence : levelOf(result));
  /** A bound typed at the level of today does not go with one of another level. */
  function isOtherBound(changes: Partial<Noted>): boolean {
    if (result === undefined || !('low' in changes || 'high' in changes)) return false;
    return !['none', 'same'].includes(boundsStanding(result, confidence));
  }

  async function note(changes: Partial<Noted>): Promise<void> {
    // A figure typed over a counted share stands for itself: the counts it came from no longer hold.
    const isFigure = 'value' in changes || 'low' in changes || 'high' in changes;
    const noted = {
      ...shown,
      ...(isFigure ? { successes: null } : {}),
      ...(isCounted || isOtherBound(changes) ? { low: null, high: null } : {}),
      ...changes,
    };
    const fields = measuredByHand(noted, confidence, 'low' in changes || 'high' in changes ? confidence : levelNow());
    if (fields === null) {
      setBegun(noted);
      return;
    }
    await set.mutateAsync({ runId, criterionId: criterion.id, fields });
    setBegun(nothing);
  }

  const count = (field: 'successes' | 'sample') => (
    <td className="num">
      <AutoSaveBox
        className="bare num"
        label={t(`poc:result.${field}Of`, { name })}
        value={shown[field]}
        toText={(value) => (value === null ? '' : formatCount(value, language))}
        read={(text) => {
          const read = readCount(text, t('poc:result.wrong.count'));
          if (!read.ok) return read;
          const { successes, sample }: Noted = { ...shown, [field]: read.value };
          if (successes === null || sample === null || (successes <= sample && sample > 0)) return read;
          return field === 'successes'
            ? { ok: false, reason: t('poc:result.wrong.tooMany', { sample: formatCount(sample, language) }) }
            : { ok: false, reason: t('poc:result.wrong.tooFew', { successes: formatCount(successes, language) }) };
        }}
        save={(value) => note({ [field]: value })}
      />
    </td>
  );
  const box = (field: 'value' | 'low' | 'high') => (
    <td className="num">
      <AutoSaveBox
        className="bare num"
        label={t(`poc:result.${field}Of`, { name })}
        value={shown[field]}
        toText={(value) => (value === null ? '' : formatMetric(value, metric, language))}
        read={(text) => {
          const read = readMetric(text, metric, t('poc:result.wrong.figure'));
          if (!read.ok || read.value === null) return read;
          if (!isPossible(read.value, metric)) return { ok: false, reason: tellRange(metric, t, language) };
          const { value, low, high }: Noted = { ...shown, [field]: read.value };
          const isCrossed = value !== null && ((low !== null && low > value) || (high !== null && high < value));
          return isCrossed && field !== 'value' ? { ok: false, reason: t('poc:result.wrong.bounds') } : read;
        }}
        save={(value) => note({ [field]: value })}
      />
    </td>
  );
  return (
    <tr key={clearings}>
      <th scope="row" className="el" title={name}>
        {name}
      </th>
      <td className="num">{target(criterion)}</td>
      {metrics[metric].unit === 'share' ? count('successes') : <td className="num mut">—</td>}
      {count('sample')}
      {box('value')}
      {box('low')}
      {box('high')}
      <td className="mut">
        {result === undefined ? '—' : t(`poc:interval.${methodOf(result)}`)}{' '}
        <BoundsLevel result={result} confidence={confidence} />
      </td>
      <td>
        <VerdictChip verdict={verdictOf(criterion, result, confidence)} />{' '}
        <NeededSample criterion={criterion} result={result} confidence={confidence} />
      </td>
      <td>
        {result === undefined ? null : (
          <IconButton
            name="trash"
            label={t('poc:result.clear', { name })}
            onClick={() => clear.mutate({ id: result.id }, { onSuccess: () => setClearings(clearings + 1) })}
          />
        )}
      </td>
    </tr>
  );
}
