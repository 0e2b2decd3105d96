import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importedEntities } from '../../shared/intake/field.ts';
import { reportFailure } from '../app/failures.ts';
import { useLanguage } from '../app/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { openFile } from './open-file.ts';
import { saveTemplate } from './save-template.ts';

const accepted = '.xlsx,.xls,.xlsb,.et,.ods,.csv,.tsv,.txt';

/** Where a list comes in: dropped or chosen; without one, a template to fill. */
export function FileDrop() {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void openFile(file);
  };
  return (
    <section
      className={isOver ? 'intake-drop over' : 'intake-drop'}
      aria-labelledby={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="table" size={20} />
      <h2 id={title}>{isOver ? t('intake:empty.drop') : t('intake:empty.title')}</h2>
      <p>{t('intake:empty.text')}</p>
      <button type="button" className="btn pri" onClick={() => input.current?.click()}>
        {t('intake:empty.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={t('intake:empty.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void openFile(file);
        }}
      />
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
    </section>
  );
}
