import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../../app/client.ts';
import { showToast } from '../../../ui/toast.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { useOwnTemplates } from './use-own-templates.ts';

interface SaveTemplateDialogProps {
  readonly pocId: string;
  readonly onClose: () => void;
}

/** Keeps a POC as a template, and says what of it goes in and what never does. */
export function SaveTemplateDialog({ pocId, onClose }: SaveTemplateDialogProps) {
  const { t } = useTranslation();
  const others = useOwnTemplates();
  const save = useMutation(
    orpc.poc.plan.saveTemplate.mutationOptions({
      onSuccess: (_, { name }) => {
        showToast({ kind: 'done', title: t('poc-plan:template.saved', { name }) });
        onClose();
      },
    }),
  );
  return (
    <TemplateDialog
      title={t('poc-plan:template.save')}
      submit={t('poc-plan:template.keep')}
      {...{ name: '', note: '', others, onClose }}
      canReplace
      isBusy={save.isPending}
      onName={(named) => save.mutate({ pocId, ...named })}
    >
      <p className="mut t12">{t('poc-plan:template.goesIn')}</p>
      <p className="mut t12">{t('poc-plan:template.staysOut')}</p>
    </TemplateDialog>
  );
}
