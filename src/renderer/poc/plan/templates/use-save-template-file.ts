import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fileNameOf } from '../../../../shared/kernel/file-name.ts';
import { orpc } from '../../../app/client.ts';
import { showToast } from '../../../ui/toast.ts';
import type { OwnTemplate } from './use-own-templates.ts';

/** Saves a template as a file for colleagues: the very form in which those that ship are written. */
export function useSaveTemplateFile(): (own: OwnTemplate) => void {
  const { t } = useTranslation();
  const { mutate } = useMutation(
    orpc.system.saveFile.mutationOptions({
      meta: { quiet: true },
      onSuccess: (saved) => {
        if (saved !== null) showToast({ kind: 'done', title: t('poc-plan:template.exported'), detail: saved.path });
      },
    }),
  );
  return ({ name, template }) => {
    const content = new File([`${JSON.stringify(template, null, 2)}\n`], 'template.json', { type: 'application/json' });
    const suggestedName = fileNameOf(`${t('poc-plan:template.fileName', { name: name.slice(0, 150) })}.json`);
    mutate({ suggestedName, kind: 'json', content });
  };
}
