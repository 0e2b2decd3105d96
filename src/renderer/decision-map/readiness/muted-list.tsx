import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MutedFinding } from '../../../shared/decision-map/rules/find-findings.ts';
import { orpc } from '../../app/client.ts';
import type { FindingWords } from './use-finding-words.ts';

interface MutedListProps {
  readonly muted: readonly MutedFinding[];
  readonly wordsOf: (finding: MutedFinding['finding']) => FindingWords;
}

/** What is silenced in this deal and why, and the way back. */
export function MutedList({ muted, wordsOf }: MutedListProps) {
  const { t } = useTranslation();
  const unmute = useMutation(orpc.decisionMap.unmute.mutationOptions());
  if (muted.length === 0) return null;
  return (
    <details className="muted-findings">
      <summary>{t('map-readiness:mute.count', { count: muted.length })}</summary>
      <ul>
        {muted.map(({ finding, mute }) => (
          <li key={`${mute.id} ${finding.stakeholderIds.join()} ${finding.layer}`} className="row">
            <span className="el" title={mute.reason}>
              {wordsOf(finding).title} <span className="mut t12">{mute.reason}</span>
            </span>
            <span className="sp" />
            <button type="button" className="btn t24" onClick={() => unmute.mutate({ id: mute.id })}>
              {t('map-readiness:mute.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
