import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { defaultCadenceDays, type PersonDetail, type PersonFields } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { FieldHistory } from '../../app/history/field-history.tsx';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { Field } from '../../ui/field.tsx';
import { asIs, neededText, trimmed } from '../../ui/text-values.ts';
import { useContactHint } from '../use-contact-hint.ts';

const lengths = { name: 100, title: 200, department: 200, phone: 50, email: 200 } as const;
const textFields = ['name', 'title', 'department', 'phone', 'email'] as const;

/** A person's own fields; each saves by itself and has its history. */
export function PersonFieldsCard({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation();
  const hintOf = useContactHint();
  const { mutateAsync } = useMutation(orpc.people.update.mutationOptions());
  const save = (changes: Partial<PersonFields>) => mutateAsync({ id: person.id, changes });
  const readName = neededText(t('people:field.nameNeeded'));
  const readDays = (text: string) => {
    if (text.trim() === '') return { ok: true, value: null } as const;
    const days = Number(text.normalize('NFKC').replace(/[天日]|days?/giu, ''));
    const isFit = Number.isInteger(days) && days >= 1 && days <= 730;
    return isFit
      ? ({ ok: true, value: days } as const)
      : ({ ok: false, reason: t('people:field.cadenceUnread') } as const);
  };
  const history = (field: keyof PersonFields) => (
    <FieldHistory entity="person" id={person.id} field={field} label={t(`people:field.${field}`)} />
  );

  return (
    <section className="card person-fields" aria-label={t('people:fields')}>
      {textFields.map((field) => (
        <Field
          key={field}
          label={t(`people:field.${field}`)}
          hint={hintOf(field, person[field])}
          aside={history(field)}
        >
          {({ id }) => (
            <AutoSaveBox
              id={id}
              maxLength={lengths[field]}
              value={person[field]}
              toText={asIs}
              read={field === 'name' ? readName : trimmed}
              save={(value) => save({ [field]: value })}
            />
          )}
        </Field>
      ))}
      <Field label={t('people:field.cadenceDays')} aside={history('cadenceDays')}>
        {({ id }) => (
          <AutoSaveBox
            id={id}
            maxLength={10}
            placeholder={t('people:field.cadencePlaceholder', { days: defaultCadenceDays })}
            value={person.cadenceDays}
            toText={(days) => (days === null ? '' : String(days))}
            read={readDays}
            save={(cadenceDays) => save({ cadenceDays })}
          />
        )}
      </Field>
    </section>
  );
}
