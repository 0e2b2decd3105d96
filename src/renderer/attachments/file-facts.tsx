import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fileNameRisk } from '../../shared/attachments/file-name-risk.ts';
import type { AttachmentFields, AttachmentRow } from '../../shared/attachments/model.ts';
import { orpc } from '../app/client.ts';
import { OpportunityPicker } from '../app/pickers/opportunity-picker.tsx';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Field } from '../ui/field.tsx';
import { asIs } from '../ui/text-values.ts';
import { refusalText } from './refusal-words.ts';

/** Name, deal and note of a file, each saved by itself. */
export function FileFacts({ file }: { readonly file: AttachmentRow }) {
  const { t } = useTranslation();
  const { id, accountId, name, note, opportunityId } = file;
  const { mutateAsync } = useMutation(orpc.attachments.update.mutationOptions());
  const save = (changes: Partial<AttachmentFields>) => mutateAsync({ id, changes });

  function readName(text: string) {
    const risk = fileNameRisk(text.trim());
    if (risk === null) return { ok: true, value: text.trim() } as const;
    if (risk.code === 'no-name') return { ok: false, reason: t('attachments:field.nameNeeded') } as const;
    const { code, ...detail } = risk;
    return { ok: false, reason: refusalText(`file-name-${code}`, detail) } as const;
  }

  return (
    <div className="file-facts">
      <Field label={t('attachments:field.name')}>
        {({ id: boxId }) => (
          <AutoSaveBox
            key={id}
            id={boxId}
            maxLength={200}
            value={name}
            toText={asIs}
            read={readName}
            save={(value) => save({ name: value })}
          />
        )}
      </Field>
      <Field label={t('attachments:field.deal')}>
        {({ id: boxId }) => (
          <OpportunityPicker
            id={boxId}
            accountId={accountId}
            value={opportunityId}
            label={t('attachments:field.deal')}
            onChange={(value) => void save({ opportunityId: value })}
          />
        )}
      </Field>
      <div className="file-note">
        <Field label={t('attachments:field.note')}>
          {({ id: boxId }) => (
            <AutoSaveBox
              key={id}
              id={boxId}
              maxLength={2000}
              placeholder={t('attachments:field.notePlaceholder')}
              value={note}
              toText={asIs}
              read={(text) => ({ ok: true, value: text.trim() })}
              save={(value) => save({ note: value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
