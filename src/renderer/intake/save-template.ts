import type { TFunction } from 'i18next';
import { choiceLabels } from '../../shared/intake/choice-labels.ts';
import type { ImportedEntity, ImportField } from '../../shared/intake/field.ts';
import { importFields } from '../../shared/intake/import-fields.ts';
import { localDay } from '../../shared/kernel/days.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { saveList } from '../app/list-export/save-list.ts';

/** Saves an empty list with our own heads and a sheet that says how to fill it in; null when the user cancels. */
export function saveTemplate(entity: ImportedEntity, language: Language, t: TFunction) {
  const fields = importFields[entity];
  const label = ({ key }: ImportField) => t(`intake:field.${entity}.${key}`);
  const title = t(`intake:empty.template.${entity}`);
  const text = (header: string) => ({ header, kind: 'text' }) as const;
  const guide = {
    columns: [text(t('intake:guide.field')), text(t('intake:guide.required')), text(t('intake:guide.form'))],
    rows: fields.map((field) => [
      label(field),
      t(field.isRequired === true ? 'intake:guide.yes' : 'intake:guide.no'),
      t(`intake:guide.forms.${field.kind}`, { detail: detailOf(field, language) }),
    ]),
  };
  return saveList(
    {
      ...{ title, format: 'xlsx', date: localDay(new Date()) },
      table: { columns: fields.map((field) => text(label(field))), rows: [] },
      guide: { title: t('intake:guide.title'), table: guide },
    },
    new AbortController().signal,
  );
}

function detailOf(field: ImportField, language: Language): string {
  if (field.kind === 'choice') return choiceLabels(field.words, language).join(language === 'zh-CN' ? '、' : ', ');
  if (field.kind === 'integer') return `${field.least}–${field.most}`;
  return 'longest' in field ? String(field.longest) : '';
}
