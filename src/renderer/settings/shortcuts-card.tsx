import { useTranslation } from 'react-i18next';

/** Keys and what they do; the name is a key of the words. */
const shortcuts = [
  { name: 'palette', keys: ['Ctrl', 'K'] },
  { name: 'present', keys: ['F5'] },
  { name: 'turnPages', keys: ['PgUp', 'PgDn'] },
  { name: 'undo', keys: ['Ctrl', 'Z'] },
  { name: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { name: 'search', keys: ['/'] },
  { name: 'newAccount', keys: ['N'] },
  { name: 'newActivity', keys: ['Ctrl', 'J'] },
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'ends', keys: ['Home', 'End'] },
  { name: 'keep', keys: ['Enter'] },
  { name: 'revert', keys: ['Esc'] },
  { name: 'slider', keys: ['←', '→'] },
  { name: 'sliderTen', keys: ['Shift', '←', '→'] },
] as const;

/** Everything the keyboard can do. */
export function ShortcutsCard() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="settings-shortcuts">
      <div className="hd">
        <h2 id="settings-shortcuts">{t('settings:shortcut.title')}</h2>
      </div>
      <dl className="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(`settings:shortcut.${name}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
