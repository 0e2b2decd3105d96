import { useTranslation } from 'react-i18next';
import type { Separator } from '../../shared/intake/text-file.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';
import { Select } from '../ui/select.tsx';
import { dataRows } from './columns-of.ts';
import { openFile, propose } from './open-file.ts';
import { startOver } from './run-plan.ts';
import { type ImportSetup, useImport } from './state.ts';

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const satisfies Record<
  Separator,
  string
>;

/** Rows that may hold the heads, as many as somebody would look through. */
const OFFERED_ROWS = 15;

/** The file on the table: what it is, which sheet, and where its heads stand. */
export function FileBar({ setup, isLocked }: { readonly setup: ImportSetup; readonly isLocked: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { file, read, header, program } = setup;
  const count = dataRows(read, header).length;
  const setHeader = (index: number) => {
    void propose(file, read, index).then((proposed) =>
      useImport.setState({ setup: proposed, stage: { kind: 'mapping', isCancelled: false } }),
    );
  };
  const offered = read.rows.slice(0, Math.min(OFFERED_ROWS, read.rows.length - 1));
  return (
    <header className="intake-file">
      <b className="el" title={file.name}>
        {file.name}
      </b>
      <span className="mut el">
        {read.text === null
          ? t(`intake:file.format.${read.format}`)
          : t('intake:file.text', {
              encoding: read.text.encoding.toUpperCase(),
              separator: t(`intake:file.separator.${separatorNames[read.text.separator]}`),
            })}
        {' · '}
        {t('intake:file.rows', { count, shown: formatCount(count, language) })}
      </span>
      {program === null ? null : <span className="chip good">{t(`intake:program.${program}`)}</span>}
      <span className="sp" />
      {isLocked ? null : (
        <>
          {read.sheets.length > 1 ? (
            <div className="row">
              <span className="mut">{t('intake:file.sheet')}</span>
              <Select
                label={t('intake:file.sheet')}
                value={read.sheet}
                options={read.sheets.map((name) => ({ value: name, label: name }))}
                onChange={(name) => void openFile(file, name)}
              />
            </div>
          ) : null}
          <div className="row">
            <span className="mut">{t('intake:file.header')}</span>
            <Select
              label={t('intake:file.header')}
              value={String(header)}
              options={offered.map(({ line, cells }, index) => ({
                value: String(index),
                label: t('intake:file.line', {
                  line,
                  cells: cells
                    .filter((cell) => cell !== null)
                    .join(' | ')
                    .slice(0, 40),
                }),
              }))}
              onChange={(index) => setHeader(Number(index))}
            />
          </div>
          <button type="button" className="btn" onClick={startOver}>
            {t('intake:another')}
          </button>
        </>
      )}
    </header>
  );
}
