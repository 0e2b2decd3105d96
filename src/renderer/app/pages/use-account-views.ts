import { useTranslation } from 'react-i18next';
import {
  type AccountListState,
  type AccountView,
  accountView,
  builtInView,
  builtInViews,
} from '../../accounts/list-state.ts';
import { useViews, type View } from '../../views/use-views.ts';

/** The views of the customer list: those that everybody has, then the saved ones. */
export function useAccountViews({ columns }: Pick<AccountListState, 'columns'>): readonly View<AccountView>[] {
  const { t } = useTranslation();
  const everybodys = builtInViews.map((key) => ({
    key,
    name: t(`accounts:view.${key}`),
    state: builtInView(key, columns),
  }));
  return useViews('accounts', everybodys, (state) => accountView.parse(state));
}
