import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { useSingleKey } from '../../ui/use-single-key.ts';
import '../../ui/find-box.css';
import { focusOn, useMapScreen } from '../state.ts';
import { nextOf } from './next-of.ts';

/** Looks for people on the map; Enter walks through those who were found, with Shift backwards. */
export function MapSearch({ hits }: { readonly hits: readonly string[] }) {
  const { t } = useTranslation();
  const words = useMapScreen((screen) => screen.words);
  const focus = useMapScreen((screen) => screen.focus);
  const box = useRef<HTMLInputElement>(null);
  useSingleKey('/', () => box.current?.focus());
  const place = hits.indexOf(focus?.stakeholderIds[0] ?? '');

  function walk(by: 1 | -1): void {
    const next = nextOf(hits, place, by);
    if (next !== undefined) focusOn([next]);
  }

  return (
    <search className="find map-find">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        aria-label={t('map-canvas:search.label')}
        placeholder={t('map-canvas:search.placeholder')}
        maxLength={100}
        value={words}
        onChange={(event) => useMapScreen.setState({ words: event.target.value, focus: null })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') walk(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') {
            useMapScreen.setState({ words: '', focus: null });
            box.current?.blur();
          }
        }}
      />
      <span className="t12" role="status">
        {words.trim() === '' ? '' : t('map-canvas:search.place', { place: place + 1, count: hits.length })}
      </span>
      {words === '' ? <kbd>/</kbd> : null}
    </search>
  );
}
