import { useTranslation } from 'react-i18next';
import { importedEntities } from '../../shared/intake/field.ts';
import { reportFailure } from '../app/failures.ts';
import { useLanguage } from '../app/i18n.ts';
import { DropZone } from '../ui/drop-zone.tsx';
import { tableEndings } from '../ui/table-endings.ts';
import { openFile } from './open-file.ts';
import { saveTemplate } from './save-template.ts';

interface FileDropProps {
  /** Why the file before was refused. */
  readonly fault?: { readonly title: string; readonly advice: string };
}

/** Where a list comes in: dropped or chosen; without one, a template to fill. */
export function FileDrop({ fault }: FileDropProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="intake-drop">
      <DropZone
        title={t('intake:empty.title')}
        dropTitle={t('intake:empty.drop')}
        text={t('intake:empty.text')}
        chooseLabel={t('intake:empty.choose')}
        accepted={tableEndings}
        fault={fault}
        onFile={(file) => void openFile(file)}
      >
        <p className="intake-templates">
          <span className="mut">{t('intake:empty.templates')}</span>
          {importedEntities.map((entity) => (
            <button
              key={entity}
              type="button"
              className="btn t24"
              onClick={() => void saveTemplate(entity, language, t).catch(reportFailure)}
            >
              {t(`intake:empty.template.${entity}`)}
            </button>
          ))}
        </p>
      </DropZone>
    </div>
  );
}
