import { useTranslation } from 'react-i18next';
import { DropZone } from '../../ui/drop-zone.tsx';
import { Icon } from '../../ui/icon.tsx';
import { tableEndings } from '../../ui/table-endings.ts';
import styles from './evaluation-panel.module.css';
import { openFile } from './session.ts';
import type { EvaluationStage } from './state.ts';
import { useRefusalWords } from './use-refusal-words.ts';

interface ChooseFileProps {
  /** The file before, and why it was refused. */
  readonly refused?: Extract<EvaluationStage, { readonly kind: 'unreadable' }>;
}

/** Where a data set comes in: dropped or chosen. */
export function ChooseFile({ refused }: ChooseFileProps) {
  const { t } = useTranslation();
  const words = useRefusalWords();
  const { title = '', advice = '' } = refused === undefined ? {} : words(refused.refusal);
  return (
    <DropZone
      title={t('poc-evaluation:empty.title')}
      dropTitle={t('poc-evaluation:empty.drop')}
      text={t('poc-evaluation:empty.text')}
      chooseLabel={t('poc-evaluation:empty.choose')}
      accepted={tableEndings}
      fault={refused === undefined ? undefined : { title: t('intake:refused', { name: refused.name, title }), advice }}
      onFile={(file) => void openFile(file)}
    >
      <p className={styles.privacy}>
        <Icon name="shield" />
        {t('poc-evaluation:privacy')}
      </p>
    </DropZone>
  );
}
