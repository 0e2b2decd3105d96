import { create } from 'zustand';

/** What the list of people keeps while other pages are open; never written anywhere. */
export const usePeopleWords = create<{ readonly words: string }>(() => ({ words: '' }));

export function searchPeople(words: string): void {
  usePeopleWords.setState({ words });
}
