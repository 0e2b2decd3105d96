import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/icon.tsx';
import {
  openNewAccount,
  openNewActivity,
  openNewOpportunity,
  openNewPerson,
  openNewTask,
} from '../new-record/new-record-state.ts';
import { useDraftOfPage } from '../new-record/use-draft-of-page.ts';
import { usePreferences, useSetPreferences } from '../preferences.ts';
import { usePresentation } from '../shell/use-presentation.ts';
import { useActionWords, useUndo } from '../undo.ts';
import { useDemo } from '../use-demo.ts';

/** Something the palette can do. `words` are further names it is found by, in any script. */
export interface Command {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly words: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

/** Every command that can be carried out now; what cannot is not offered. */
export function useCommands(): readonly Command[] {
  const { t } = useTranslation();
  const words = useActionWords();
  const navigate = useNavigate();
  const { accountId } = useParams({ strict: false });
  const { undoable, redoable, undo, redo } = useUndo();
  const { present } = usePresentation();
  const { language, theme } = usePreferences();
  const setPreferences = useSetPreferences();
  const demo = useDemo();
  const draftOfPage = useDraftOfPage();

  const command = (key: string, icon: IconName, run: () => void, more: Partial<Command> = {}): Command => ({
    key,
    icon,
    title: t(`app:command.${key}.title`),
    words: t(`app:command.${key}.words`),
    run,
    ...more,
  });

  return [
    command('newAccount', 'plus', openNewAccount, { shortcut: 'N' }),
    command('newPerson', 'plus', () => openNewPerson(accountId ?? null)),
    command('newOpportunity', 'plus', () => openNewOpportunity(accountId ?? null)),
    command('newActivity', 'calendar', () => openNewActivity(draftOfPage()), { shortcut: 'Ctrl J' }),
    command('newTask', 'check', () => openNewTask(accountId ?? null)),
    ...(present === null ? [] : [command('present', 'screen', present, { shortcut: 'F5' })]),
    ...(undoable === null
      ? []
      : [
          command('undo', 'undo', undo, {
            title: t('app:undo.label', { action: words(undoable) }),
            shortcut: 'Ctrl Z',
          }),
        ]),
    ...(redoable === null
      ? []
      : [
          command('redo', 'redo', redo, {
            title: t('app:redo.label', { action: words(redoable) }),
            shortcut: 'Ctrl Shift Z',
          }),
        ]),
    command('home', 'home', () => void navigate({ to: '/' })),
    command('accounts', 'account', () => void navigate({ to: '/accounts' })),
    command('people', 'person', () => void navigate({ to: '/people' })),
    command('poc', 'flask', () => void navigate({ to: '/poc' })),
    command('pipeline', 'pipeline', () => void navigate({ to: '/pipeline' })),
    command('bin', 'trash', () => void navigate({ to: '/bin' })),
    command('import', 'table', () => void navigate({ to: '/import' })),
    command('settings', 'settings', () => void navigate({ to: '/settings' })),
    command('language', 'command', () => setPreferences({ language: language === 'zh-CN' ? 'en' : 'zh-CN' })),
    ...(['light', 'dark', 'system'] as const)
      .filter((choice) => choice !== theme)
      .map((choice) => command(`theme-${choice}`, 'command', () => setPreferences({ theme: choice }))),
    demo.isLoaded ? command('removeDemo', 'trash', demo.remove) : command('loadDemo', 'book', () => demo.load()),
  ];
}
