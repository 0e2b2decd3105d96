import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './evaluation-panel.module.css';
import { openFile } from './session.ts';

const accepted = '.xlsx,.xls,.xlsb,.et,.ods,.csv,.tsv,.txt';

/** Where a data set comes in: dropped or chosen. */
export function ChooseFile() {
  const { t } = useTranslation();
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
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      aria-labelledby={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="table" size={20} />
      <h2 id={title}>{isOver ? t('poc-evaluation:empty.drop') : t('poc-evaluation:empty.title')}</h2>
      <p>{t('poc-evaluation:empty.text')}</p>
      <button type="button" className="btn pri" onClick={() => input.current?.click()}>
        {t('poc-evaluation:empty.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={t('poc-evaluation:empty.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void openFile(file);
        }}
      />
      <p className={styles.privacy}>
        <Icon name="shield" />
        {t('poc-evaluation:privacy')}
      </p>
    </section>
  );
}
