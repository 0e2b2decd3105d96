import { useTranslation } from 'react-i18next';
import { type ImportedEntity, importedEntities } from '../../shared/intake/field.ts';
import { guessFor } from '../../shared/intake/guess-mapping.ts';
import { Select } from '../ui/select.tsx';
import { columnsOf } from './columns-of.ts';
import { fieldsGuessed } from './open-file.ts';
import { changeSetup, type ImportSetup } from './state.ts';

const modes = ['both', 'create', 'update'] as const;
const switches = ['createsAccounts', 'createsTeammates', 'joinsSimilarNames'] as const;

/** What the list holds and how its rows meet the records that are there. */
export function OptionsCard({ setup }: { readonly setup: ImportSetup }) {
  const { t } = useTranslation();
  const { entity, options, read, header } = setup;
  const setEntity = (chosen: ImportedEntity) => {
    const columns = columnsOf(read, header);
    const guess = guessFor(chosen, columns);
    changeSetup({ entity: chosen, columns: fieldsGuessed(columns, guess), program: guess.program });
  };
  return (
    <div className="intake-options">
      <div>
        <span className="mut">{t('intake:entity.label')}</span>
        <Select
          label={t('intake:entity.label')}
          value={entity}
          options={importedEntities.map((value) => ({ value, label: t(`intake:entity.${value}`) }))}
          onChange={setEntity}
        />
      </div>
      <div>
        <span className="mut">{t('intake:options.mode')}</span>
        <Select
          label={t('intake:options.mode')}
          value={options.mode}
          options={modes.map((value) => ({ value, label: t(`intake:options.modes.${value}`) }))}
          onChange={(mode) => changeSetup({ options: { ...options, mode } })}
        />
      </div>
      {switches.map((name) => (
        <label key={name} className="intake-switch">
          <input
            type="checkbox"
            className="tick-box"
            checked={options[name]}
            onChange={(event) => changeSetup({ options: { ...options, [name]: event.currentTarget.checked } })}
          />
          {t(`intake:options.${name}`)}
        </label>
      ))}
      <p className="mut t12">
        {t(`intake:options.matching.${entity}`)}
        {t('intake:options.separator')}
        {t('intake:options.blank')}
      </p>
    </div>
  );
}
