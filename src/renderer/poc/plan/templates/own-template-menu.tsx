import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../../app/client.ts';
import { useRemovalToast } from '../../../app/use-removal-toast.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { TemplateDialog } from './template-dialog.tsx';
import { type OwnTemplate, useOwnTemplates } from './use-own-templates.ts';
import { useSaveTemplateFile } from './use-save-template-file.ts';

/** What can be done with a template of the user's own: another name, a file, away with it. */
export function OwnTemplateMenu({ own }: { readonly own: OwnTemplate }) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'menu' | 'rename' | null>(null);
  const close = () => setOpen(null);
  const others = useOwnTemplates().filter(({ id }) => id !== own.id);
  const tellRemoved = useRemovalToast();
  const saveFile = useSaveTemplateFile();
  const update = useMutation(orpc.poc.plan.updateTemplate.mutationOptions({ onSuccess: close }));
  const remove = useMutation(orpc.poc.plan.removeTemplate.mutationOptions({ onSuccess: () => tellRemoved(own.name) }));
  const label = t('poc-plan:template.menu', { name: own.name });
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="btn ghost sq plan-template-menu"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open === 'menu'}
        onClick={() => setOpen('menu')}
      >
        <Icon name="down" />
      </button>
      {open === 'menu' ? (
        <Menu
          label={label}
          title={own.name}
          anchor={anchor}
          placement="below"
          items={[
            { key: 'rename', label: t('poc-plan:template.rename'), run: () => setOpen('rename') },
            { key: 'file', label: t('poc-plan:template.export'), run: () => saveFile(own) },
            { key: 'remove', label: t('poc-plan:template.remove'), run: () => remove.mutate({ id: own.id }) },
          ]}
          onClose={close}
        />
      ) : null}
      {open === 'rename' ? (
        <TemplateDialog
          title={t('poc-plan:template.rename')}
          submit={t('poc-plan:template.keep')}
          {...{ name: own.name, note: own.template.note, others, onClose: close }}
          canReplace={false}
          isBusy={update.isPending}
          onName={({ name, note }) => update.mutate({ id: own.id, name, note })}
        />
      ) : null}
    </>
  );
}
