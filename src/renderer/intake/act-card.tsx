import { useTranslation } from 'react-i18next';
import type { ImportCounts, RowReport } from '../../shared/intake/model.ts';
import { missingFields } from '../../shared/intake/read-row.ts';
import { reportFailure } from '../app/failures.ts';
import { useLanguage } from '../app/i18n.ts';
import { useUndo } from '../app/undo.ts';
import { formatCount } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { CountsList } from './counts-list.tsx';
import { cancelWork, checkRows, planOf, runImport, startOver } from './run-plan.ts';
import { saveRefusedRows } from './save-refused-rows.ts';
import { type ImportSetup, type ImportStage, useImport } from './state.ts';
import { useFaultWords } from './use-fault-words.ts';

interface ActCardProps {
  readonly setup: ImportSetup;
  readonly stage: ImportStage;
  readonly onGo: (entity: ImportSetup['entity']) => void;
}

/** The next act: check, import, cancel, or what to do with what was done. */
export function ActCard({ setup, stage, onGo }: ActCardProps) {
  const { t } = useTranslation();
  switch (stage.kind) {
    case 'checking':
      return <Working label={t('intake:checking')} share={stage.share} />;
    case 'running':
      return (
        <Working
          label={t(`intake:running.${stage.step}`, { percent: `${Math.round(stage.share * 100)}%` })}
          share={stage.share}
        />
      );
    case 'checked':
      return <Checked setup={setup} counts={stage.counts} rows={stage.rows} />;
    case 'finished':
      return <Finished setup={setup} counts={stage.counts} rows={stage.rows} onGo={onGo} />;
    default:
      return <Mapped setup={setup} isCancelled={stage.kind === 'mapping' && stage.isCancelled} />;
  }
}

function Working({ label, share }: { readonly label: string; readonly share: number }) {
  const { t } = useTranslation();
  return (
    <div className="intake-act">
      <span role="status">{label}</span>
      <progress value={share} max={1} aria-label={label} />
      <button type="button" className="btn" onClick={cancelWork}>
        {t('intake:cancel')}
      </button>
    </div>
  );
}

function Mapped({ setup, isCancelled }: { readonly setup: ImportSetup; readonly isCancelled: boolean }) {
  const { t } = useTranslation();
  const missing = missingFields(planOf(setup));
  const count = setup.columns.filter((column) => column !== null).length;
  const names = missing.map((key) => t(`intake:field.${setup.entity}.${key}`));
  return (
    <div className="intake-act">
      {isCancelled ? <p role="status">{t('intake:cancelled')}</p> : null}
      {missing.length > 0 ? (
        <p className="intake-missing" role="alert">
          <Icon name="warn" />
          {t('intake:mapping.missing', { fields: names.join(t('intake:options.comma')) })}
        </p>
      ) : (
        <p>{t('intake:mapping.mapped', { count })}</p>
      )}
      <button type="button" className="btn pri" disabled={missing.length > 0} onClick={() => void checkRows(setup)}>
        {t('intake:check')}
      </button>
    </div>
  );
}

interface ResultProps {
  readonly setup: ImportSetup;
  readonly counts: ImportCounts;
  readonly rows: readonly RowReport[];
}

function Checked({ setup, counts, rows }: ResultProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = counts.create + counts.update;
  return (
    <div className="intake-act">
      <b>{t('intake:result.before')}</b>
      <CountsList counts={counts} rows={rows} />
      {count === 0 ? <p>{t('intake:result.nothing')}</p> : null}
      <button type="button" className="btn pri" disabled={count === 0} onClick={() => void runImport(setup)}>
        {t('intake:run', { count, shown: formatCount(count, language) })}
      </button>
      {counts.refuse > 0 ? <ReportButton setup={setup} rows={rows} /> : null}
      <p className="mut t12">{t('intake:runNote')}</p>
    </div>
  );
}

function Finished({ setup, counts, rows, onGo }: ResultProps & Pick<ActCardProps, 'onGo'>) {
  const { t } = useTranslation();
  const { undoable, redoable, undo } = useUndo();
  const isThis = (action: typeof undoable) =>
    action?.name === 'import.run' && action.subject === setup.file.name.slice(0, 255);
  const isUndoable = isThis(undoable);
  // Taken back by the keyboard or the menu: the page follows.
  const isUndone = isThis(redoable) && !isUndoable;
  const isWritten = counts.create + counts.update > 0;
  return (
    <div className="intake-act">
      <b role="status">{isUndone ? t('intake:undone') : t('intake:result.after')}</b>
      <CountsList counts={counts} rows={rows} />
      {isUndone ? null : (
        <button type="button" className="btn pri" onClick={() => onGo(setup.entity)}>
          {t(`intake:goTo.${setup.entity}`)}
        </button>
      )}
      {counts.refuse > 0 ? <ReportButton setup={setup} rows={rows} /> : null}
      {isWritten && isUndoable ? (
        <button
          type="button"
          className="btn"
          onClick={() => {
            undo();
            useImport.setState({ stage: { kind: 'mapping', isCancelled: false } });
          }}
        >
          <Icon name="undo" />
          {t('intake:undo')}
        </button>
      ) : null}
      <button type="button" className="btn" onClick={startOver}>
        {t('intake:another')}
      </button>
    </div>
  );
}

function ReportButton({ setup, rows }: { readonly setup: ImportSetup; readonly rows: readonly RowReport[] }) {
  const { t } = useTranslation();
  const words = useFaultWords(setup.entity);
  return (
    <button
      type="button"
      className="btn"
      onClick={() => void saveRefusedRows(setup, rows, words, t).catch(reportFailure)}
    >
      <Icon name="arrowDown" />
      {t('intake:report')}
    </button>
  );
}
