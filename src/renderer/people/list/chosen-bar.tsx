import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';

interface ChosenBarProps {
  readonly chosen: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done to all ticked people at once. */
export function ChosenBar({ chosen, onClear }: ChosenBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellRemoved = useRemovalToast();
  const words = { count: chosen.size, shown: formatCount(chosen.size, language) };
  const remove = useMutation(
    orpc.people.removeMany.mutationOptions({
      onSuccess: (count) => {
        onClear();
        tellRemoved(t('people:list.people', { count, shown: formatCount(count, language) }));
      },
    }),
  );
  return (
    <section className="people-tools" aria-label={t('people:list.chosenLabel')}>
      <b role="status">{t('people:list.chosen', words)}</b>
      <button
        type="button"
        className="btn"
        disabled={remove.isPending}
        onClick={() => remove.mutate({ ids: [...chosen] })}
      >
        <Icon name="trash" />
        {t('people:list.remove')}
      </button>
      <button type="button" className="btn ghost" onClick={onClear}>
        {t('people:list.clear')} <kbd>Esc</kbd>
      </button>
    </section>
  );
}
