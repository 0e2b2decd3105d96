import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { layerKinds } from '../../../shared/decision-map/layer.ts';
import type { SignOffFields } from '../../../shared/poc/sign-off.ts';
import { client } from '../../app/client.ts';
import { reportFailure } from '../../app/failures.ts';
import { PersonPicker } from '../../app/pickers/person-picker.tsx';
import { Field } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface SignerFieldsProps {
  readonly accountId: string;
  readonly fields: SignOffFields;
  /** What is wrong with the name; null = nothing. */
  readonly error: string | null;
  readonly onChange: (changes: Partial<SignOffFields>) => void;
}

/** Who signs: somebody on record, whose name and title are filled in, or anybody else by name. */
export function SignerFields({ accountId, fields, error, onChange }: SignerFieldsProps) {
  const { t } = useTranslation();
  const { signerId, signerName, signerTitle, signerLayer } = fields;

  async function choose(personId: string | null): Promise<void> {
    onChange({ signerId: personId });
    if (personId === null) return;
    try {
      const { name, title } = await client.people.get({ id: personId });
      onChange({ signerName: name, signerTitle: title });
    } catch (failure) {
      reportFailure(failure);
    }
  }

  return (
    <>
      <Field label={t('poc-signing:sign.signer')}>
        {({ id }) => (
          <PersonPicker
            id={id}
            accountId={accountId}
            label={t('poc-signing:sign.signer')}
            value={signerId}
            onChange={(personId) => void choose(personId)}
          />
        )}
      </Field>
      <TextField
        label={t('poc-signing:sign.name')}
        error={error}
        maxLength={100}
        placeholder={t('poc-signing:sign.namePlaceholder')}
        value={signerName}
        onChange={(value) => onChange({ signerName: value })}
      />
      <TextField
        label={t('poc-signing:sign.signerTitle')}
        error={null}
        maxLength={200}
        placeholder=""
        value={signerTitle}
        onChange={(value) => onChange({ signerTitle: value })}
      />
      <Field label={t('poc-signing:sign.layer')}>
        {({ id }) => (
          <Select
            id={id}
            aria-label={t('poc-signing:sign.layer')}
            allowClear={{ label: t('app:clear') }}
            placeholder="—"
            options={layerKinds.map((value) => ({ value, label: t(`map-export:picture.layer.${value}`) }))}
            value={signerLayer}
            onChange={(value: typeof signerLayer | undefined) => onChange({ signerLayer: value ?? null })}
          />
        )}
      </Field>
    </>
  );
}
