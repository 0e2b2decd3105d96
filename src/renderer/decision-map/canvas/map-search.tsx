import { useEffect, useRef } from 'react';
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

  /** A step that was asked for before anybody was found: names are read in pinyin a moment after the first letters. */
  const waiting = useRef<1 | -1 | null>(null);
  useEffect(() => {
    const next = waiting.current === null ? undefined : nextOf(hits, -1, waiting.current);
    if (next === undefined) return;
    waiting.current = null;
    focusOn([next]);
  }, [hits]);

  function walk(by: 1 | -1): void {
    const next = nextOf(hits, place, by);
    if (next === undefined) waiting.current = by;
    else focusOn([next]);
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
        onChange={(event) => {
          waiting.current = null;
          useMapScreen.setState({ words: event.target.value, focus: null });
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') walk(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') {
            waiting.current = null;
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
