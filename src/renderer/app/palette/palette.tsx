import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { client } from '../client.ts';
import { describeFailure } from '../failures.ts';
import { PaletteGroup } from './palette-group.tsx';
import './palette.css';
import { usePaletteItems } from './use-palette-items.ts';

/** One box for records and commands; arrows choose, Enter does. */
export function Palette({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const isSaving = useRef(false);
  const { sections, showAll, isSearching, error, searchAgain } = usePaletteItems(typed);
  // Whatever hinders it, the search itself tells.
  useEffect(() => void client.search.prepare().catch(() => undefined), []);
  const items = sections.flatMap((section) => section.items);
  const active = Math.min(chosen, items.length - 1);

  function run(index: number): void {
    const item = items[index];
    if (item?.save === undefined) {
      onDone();
      item?.run();
    } else if (!isSaving.current) {
      isSaving.current = true;
      // What went wrong is told by a message; the line stays, to be tried again.
      item.save().then(onDone, () => {
        isSaving.current = false;
      });
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && showAll !== null) {
      onDone();
      showAll();
    } else if (event.key === 'Enter') run(active);
    else if (event.key === 'ArrowDown') setChosen((active + 1) % items.length);
    else if (event.key === 'ArrowUp') setChosen((active - 1 + items.length) % items.length);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="palette-box">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={t('app:palette.label')}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          placeholder={t('app:palette.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div className="palette-list" role="listbox" id={`${id}-list`} aria-label={t('app:palette.results')}>
        {sections.map(({ key, label, items: itsItems }, index) => (
          <PaletteGroup
            key={key}
            label={label}
            id={id}
            first={sections.slice(0, index).reduce((sum, section) => sum + section.items.length, 0)}
            items={itsItems}
            active={active}
            onRun={run}
          />
        ))}
      </div>
      <p className="palette-note" role="status">
        {error === null ? null : (
          <>
            {describeFailure(error).title}{' '}
            <button type="button" className="btn t24" onClick={searchAgain}>
              {t('app:crash.retry')}
            </button>
          </>
        )}
        {error === null && items.length === 0 && !isSearching ? t('search:nothing', { query: typed.trim() }) : null}
      </p>
    </>
  );
}
