import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../../shared/poc/verdict.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { formatCount } from '../../ui/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { IntervalMark } from '../../ui/interval-mark.tsx';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import { useFigures } from '../use-poc-words.ts';
import { BoundsLevel } from './bounds-level.tsx';
import { NeededSample } from './needed-sample.tsx';

interface ScorecardRowProps {
  readonly line: Judgement;
  /** The POC's own, 0 to 1. */
  readonly confidence: number;
  /** Agreed criteria are looked at, not changed. */
  readonly isLocked: boolean;
  readonly onOpen: () => void;
  /** Null while there is no figure to take into the ROI model. */
  readonly onUse: (() => void) | null;
  /** Null where there is no place to move to. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
}

export function ScorecardRow({ line, confidence, isLocked, onOpen, onUse, onUp, onDown }: ScorecardRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { figure, bounds, target } = useFigures();
  const tellRemoved = useRemovalToast();
  const { criterion, result, run, verdict } = line;
  const { id, name } = criterion;
  const remove = useMutation(orpc.poc.criteria.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  return (
    <tr>
      <th scope="row">
        <button type="button" className="poc-name" title={name} onClick={onOpen}>
          <span className="el">{name}</span>
          {criterion.mustHave ? (
            <span className="poc-must" title={t('poc:criteria.mustHave')}>
              {t('poc:criteria.must')}
            </span>
          ) : null}
        </button>
      </th>
      <td className="num mut">{figure(criterion.baseline, criterion)}</td>
      <td className="num">{target(criterion)}</td>
      <td className="num" title={run === undefined ? undefined : t('poc:run.numbered', { number: run.number })}>
        <b>{result === undefined ? '—' : figure(result.value, criterion)}</b>
      </td>
      <td className="num mut">
        {bounds(result?.low ?? null, result?.high ?? null, criterion)}
        <BoundsLevel result={result} confidence={confidence} />
      </td>
      <td>
        <IntervalMark criterion={criterion} result={result} />
      </td>
      <td className="num mut">{result?.sample == null ? '—' : formatCount(result.sample, language)}</td>
      <td className="poc-verdict">
        <VerdictChip verdict={verdict} /> <NeededSample criterion={criterion} result={result} confidence={confidence} />
      </td>
      <td className="poc-acts">
        {onUse === null ? null : <IconButton name="take" label={t('poc:value.use', { name })} onClick={onUse} />}
        {isLocked ? null : (
          <>
            {onUp === null ? null : <IconButton name="up" label={t('poc:criteria.up', { name })} onClick={onUp} />}
            {onDown === null ? null : (
              <IconButton name="arrowDown" label={t('poc:criteria.down', { name })} onClick={onDown} />
            )}
            <IconButton name="trash" label={t('poc:criteria.remove', { name })} onClick={() => remove.mutate({ id })} />
          </>
        )}
      </td>
    </tr>
  );
}
