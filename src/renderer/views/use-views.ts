import { useQuery } from '@tanstack/react-query';
import type { SavedView } from '../../shared/views/model.ts';
import { orpc } from '../app/client.ts';

/** A tab over a list: one that everybody has, or a saved one. */
export interface View<State> {
  readonly key: string;
  readonly name: string;
  readonly state: State;
  readonly isSaved: boolean;
}

/** The views of a list: those given, then the saved ones; `read` repairs what was kept by another version. */
export function useViews<State>(
  list: SavedView['list'],
  builtIn: readonly Omit<View<State>, 'isSaved'>[],
  read: (state: SavedView['state']) => State,
): readonly View<State>[] {
  const { data: saved = [] } = useQuery(orpc.views.list.queryOptions({ input: { list } }));
  return [
    ...builtIn.map((view) => ({ ...view, isSaved: false })),
    ...saved.map(({ id, name, state }) => ({ key: id, name, state: read(state), isSaved: true })),
  ];
}
