import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { Finding } from '../../../shared/decision-map/rules/finding.ts';
import { orpc } from '../../app/client.ts';

/** The box appears because it was asked for. */
const focusOnMount = (box: HTMLInputElement | null) => box?.focus();

interface MuteFormProps {
  readonly map: DecisionMap;
  readonly finding: Finding;
}

/** Silences a finding with a reason: about this one person, or the rule in this deal. */
export function MuteForm({ map, finding }: MuteFormProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const mute = useMutation(orpc.decisionMap.mute.mutationOptions());
  const [only, ...others] = finding.stakeholderIds;
  const stakeholderId = others.length === 0 ? (only ?? null) : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '') return;
    mute.mutate({ opportunityId: map.opportunityId, code: finding.code, stakeholderId, reason });
  }

  if (!isAsking) {
    return (
      <button type="button" className="btn ghost t24" onClick={() => setAsking(true)}>
        {t('map-readiness:mute.ask')}
      </button>
    );
  }
  return (
    <form className="row" onSubmit={submit}>
      <input
        type="text"
        className="box"
        maxLength={500}
        ref={focusOnMount}
        aria-label={t('map-readiness:mute.reason')}
        placeholder={t('map-readiness:mute.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" className="btn t24" disabled={reason.trim() === ''}>
        {t('map-readiness:mute.mute')}
      </button>
    </form>
  );
}
