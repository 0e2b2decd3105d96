import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../../shared/kernel/text.ts';
import { readTemplate } from '../../../../shared/poc/schedule/read-template.ts';
import type { PlanTemplate } from '../../../../shared/poc/schedule/template-fields.ts';
import { orpc } from '../../../app/client.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { showToast } from '../../../ui/toast.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { useOwnTemplates } from './use-own-templates.ts';

/** Larger than any plan: what is not a template is not read into memory. */
const largestFile = 5_000_000;

/** Takes in a template from a file, under the name that it bears or another. */
export function ImportTemplate() {
  const { t } = useTranslation();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [template, setTemplate] = useState<PlanTemplate | null>(null);
  const others = useOwnTemplates();
  const take = useMutation(
    orpc.poc.plan.importTemplate.mutationOptions({
      onSuccess: (_, { name }) => {
        showToast({ kind: 'done', title: t('poc-plan:template.saved', { name }) });
        setTemplate(null);
      },
    }),
  );

  async function read(file: File): Promise<void> {
    const reading = readTemplate(file.size > largestFile ? '' : await file.text().catch(() => ''));
    if (reading.ok) setTemplate(reading.template);
    else {
      const detail = t(`poc-plan:template.fault.${reading.fault.code}`, { field: reading.fault.field });
      showToast({ kind: 'failure', title: t('poc-plan:template.fault.title', { name: file.name }), detail });
    }
  }

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file !== undefined) read(file).catch(() => undefined);
  }

  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {t('poc-plan:template.import')}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('poc-plan:template.import')}
        accept=".json"
        onChange={choose}
      />
      {template === null ? null : (
        <TemplateDialog
          title={t('poc-plan:template.import')}
          submit={t('poc-plan:template.keep')}
          {...{ name: textIn(template.name, language), note: template.note, others }}
          canReplace
          isBusy={take.isPending}
          onName={(named) => take.mutate({ template, ...named })}
          onClose={() => setTemplate(null)}
        />
      )}
    </>
  );
}
