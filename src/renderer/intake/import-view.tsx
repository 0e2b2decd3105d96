import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedEntity } from '../../shared/intake/field.ts';
import { Segmented } from '../ui/segmented.tsx';
import { ActCard } from './act-card.tsx';
import { FileBar } from './file-bar.tsx';
import { FileDrop } from './file-drop.tsx';
import './intake.css';
import { MappingTable } from './mapping-table.tsx';
import { cancelReading } from './open-file.ts';
import { OptionsCard } from './options-card.tsx';
import { RowTable } from './row-table.tsx';
import { type ImportSetup, useImport } from './state.ts';

interface ImportViewProps {
  /** Shows the list of what was imported. */
  readonly onGo: (entity: ImportedEntity) => void;
}

/** From a file to records: file, columns, check, write, report; nothing is written before the last button. */
export function ImportView({ onGo }: ImportViewProps) {
  const { t } = useTranslation();
  const stage = useImport((state) => state.stage);
  const setup = useImport((state) => state.setup);
  if (stage.kind === 'reading') {
    return (
      <div className="intake-reading" role="status">
        <p>{t('intake:reading', { name: stage.name })}</p>
        <progress value={stage.share === 0 ? undefined : stage.share} max={1} aria-label={t('intake:title')} />
        <button type="button" className="btn" onClick={cancelReading}>
          {t('intake:cancel')}
        </button>
      </div>
    );
  }
  if (stage.kind === 'unreadable') {
    const title = t('intake:refused', { name: stage.name, title: t(`intake:file-fault.${stage.fault}.title`) });
    return <FileDrop fault={{ title, advice: t(`intake:file-fault.${stage.fault}.advice`, { line: stage.line }) }} />;
  }
  return setup === null ? <FileDrop /> : <OpenImport setup={setup} onGo={onGo} />;
}

function OpenImport({ setup, onGo }: ImportViewProps & { readonly setup: ImportSetup }) {
  const { t } = useTranslation();
  const stage = useImport((state) => state.stage);
  const result = stage.kind === 'checked' || stage.kind === 'finished' ? stage : null;
  const isLocked = stage.kind === 'running' || stage.kind === 'finished' || stage.kind === 'checking';
  const [view, setView] = useState<'mapping' | 'rows'>('rows');
  const showsRows = result !== null && (view === 'rows' || isLocked);
  const views = (['mapping', 'rows'] as const).map((value) => ({ value, label: t(`intake:view.${value}`) }));
  return (
    <>
      <FileBar setup={setup} isLocked={isLocked} />
      <div className="intake-body">
        <section className="card intake-main">
          {result !== null && !isLocked ? (
            <div className="intake-filter">
              <Segmented label={t('intake:view.label')} value={view} options={views} onChange={setView} />
            </div>
          ) : null}
          {showsRows ? (
            <RowTable key={stage.kind} setup={setup} counts={result.counts} reports={result.rows} />
          ) : (
            <fieldset className="intake-fields" disabled={isLocked}>
              <MappingTable setup={setup} />
            </fieldset>
          )}
        </section>
        <aside className="card intake-side">
          <ActCard setup={setup} stage={stage} onGo={onGo} />
          {isLocked ? null : <OptionsCard setup={setup} />}
        </aside>
      </div>
    </>
  );
}
