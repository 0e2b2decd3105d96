import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../shared/views/model.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { formatCount } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import type { View } from './use-views.ts';
import { ViewMenu } from './view-menu.tsx';
import { ViewNameDialog } from './view-name-dialog.tsx';
import './views.css';

interface ViewTabsProps<State extends object> {
  readonly list: SavedView['list'];
  readonly views: readonly View<State>[];
  /** How many rows each view shows, in their order; null while unknown. */
  readonly counts: readonly number[] | null;
  readonly activeKey: string;
  /** How the list is looked at now. */
  readonly current: State;
  /** True when that is no longer what the active view says. */
  readonly isChanged: boolean;
  readonly onChoose: (view: Pick<View<State>, 'key' | 'state'>) => void;
}

/** The views of a list as tabs; how the list is looked at can be kept as one more. */
export function ViewTabs<State extends object>(props: ViewTabsProps<State>) {
  const { list, views, counts, activeKey, current, isChanged, onChoose } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const tellRemoved = useRemovalToast();
  const [asking, setAsking] = useState<
    { readonly kind: 'new' } | { readonly kind: 'rename'; readonly view: View<State> } | null
  >(null);
  const create = useMutation(
    orpc.views.create.mutationOptions({ onSuccess: ({ id }) => onChoose({ key: id, state: current }) }),
  );
  const update = useMutation(orpc.views.update.mutationOptions());
  const remove = useMutation(orpc.views.remove.mutationOptions());
  const tabs = useRef<HTMLElement>(null);
  // Another tab may be out of sight, and counts make tabs wider.
  useEffect(() => {
    tabs.current?.querySelector('.on')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeKey, views.length, counts]);
  const state = (): SavedView['state'] => Object.fromEntries(Object.entries(current));

  function removeView({ key, name }: View<State>): void {
    remove.mutate({ id: key }, { onSuccess: () => tellRemoved(name) });
    const rest = views.filter((view) => !view.isSaved);
    const home = rest[rest.length - 1];
    if (key === activeKey && home !== undefined) onChoose(home);
  }

  return (
    <div className="view-tabs">
      <nav ref={tabs} aria-label={t('views:label')}>
        {views.map((view, index) => {
          const isActive = view.key === activeKey;
          return (
            <span key={view.key} className={`view-tab ${isActive ? 'on' : ''} ${view.isSaved ? 'kept' : ''}`}>
              <button
                type="button"
                title={view.name}
                aria-current={isActive ? 'true' : undefined}
                onClick={() => onChoose(view)}
              >
                <span className="el">{view.name}</span>
                {isActive && isChanged ? <i title={t('views:changed')}>*</i> : null}
                {counts?.[index] === undefined ? null : (
                  <span className="cnt">{formatCount(counts[index], language)}</span>
                )}
              </button>
              {isActive && view.isSaved ? (
                <ViewMenu
                  name={view.name}
                  onKeep={isChanged ? () => update.mutate({ id: view.key, changes: { state: state() } }) : null}
                  onRename={() => setAsking({ kind: 'rename', view })}
                  onRemove={() => removeView(view)}
                />
              ) : null}
            </span>
          );
        })}
      </nav>
      <button type="button" className="view-new" onClick={() => setAsking({ kind: 'new' })}>
        <Icon name="plus" />
        {t('views:save')}
      </button>
      {asking === null ? null : (
        <ViewNameDialog
          title={asking.kind === 'new' ? t('views:save') : t('views:rename')}
          name={asking.kind === 'new' ? '' : asking.view.name}
          taken={views.filter((view) => asking.kind === 'new' || view.key !== asking.view.key).map(({ name }) => name)}
          onClose={() => setAsking(null)}
          onName={(name) => {
            setAsking(null);
            if (asking.kind === 'new') create.mutate({ list, name, state: state() });
            else update.mutate({ id: asking.view.key, changes: { name } });
          }}
        />
      )}
    </div>
  );
}
