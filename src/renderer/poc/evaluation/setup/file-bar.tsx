import { useTranslation } from 'react-i18next';
import { cellText } from '../../../../shared/intake/cell.ts';
import { formatSize } from '../../../../shared/kernel/format-size.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { Select } from '../../../ui/select.tsx';
import { openFile, proposed, startOver } from '../session.ts';
import { changeDraft, type EvaluationDraft } from '../state.ts';
import styles from './setup-view.module.css';

/** Rows that may hold the heads, as many as somebody would look through. */
const OFFERED_ROWS = 15;
const SHOWN_HEAD = 40;

/** The file on the table: what it is, which sheet, and where its heads stand. */
export function FileBar({ draft }: { readonly draft: EvaluationDraft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { file, preview, header } = draft;
  return (
    <header className={styles.bar}>
      <b className="el" title={file.name}>
        {file.name}
      </b>
      <span className="mut">
        {preview.text === null ? t(`intake:file.format.${preview.format}`) : preview.text.encoding.toUpperCase()}
        {' · '}
        {formatSize(file.size, language)}
      </span>
      <span className="sp" />
      {preview.sheets.length > 1 ? (
        <span className="row">
          <span className="mut">{t('poc-evaluation:file.sheet')}</span>
          <Select
            label={t('poc-evaluation:file.sheet')}
            value={preview.sheet}
            options={preview.sheets.map((name) => ({ value: name, label: name }))}
            onChange={(name) => void openFile(file, name)}
          />
        </span>
      ) : null}
      <span className="row">
        <span className="mut">{t('poc-evaluation:file.header')}</span>
        <Select
          label={t('poc-evaluation:file.header')}
          value={String(header)}
          options={preview.rows.slice(0, OFFERED_ROWS).map(({ line, cells }, index) => ({
            value: String(index),
            label: t('poc-evaluation:file.line', { line, cells: cells.map(cellText).join(' | ').slice(0, SHOWN_HEAD) }),
          }))}
          onChange={(index) => changeDraft(proposed(file, preview, Number(index)))}
        />
      </span>
      <button type="button" className="btn" onClick={startOver}>
        {t('poc-evaluation:another')}
      </button>
    </header>
  );
}
