import type { Stance } from '../model.ts';

export const pictureThemes = ['light', 'dark'] as const;
export type PictureTheme = (typeof pictureThemes)[number];

/** Colours of a picture; those of the application's own light and dark theme. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly border: string;
  readonly track: string;
  readonly bad: string;
  readonly good: string;
  readonly stances: Readonly<Record<Stance, string>>;
}

export const palettes: Readonly<Record<PictureTheme, Palette>> = {
  light: {
    page: '#F5F6F8',
    surface: '#FFFFFF',
    sunken: '#EEF1F5',
    ink: '#1B2430',
    inkSoft: '#5B6675',
    line: '#E3E7ED',
    border: '#C3CBD6',
    track: '#D8DEE7',
    bad: '#C4302B',
    good: '#08755A',
    stances: {
      mentor: '#0B8F6A',
      supporter: '#5B9E2D',
      neutral: '#7B8794',
      'non-supporter': '#C2700A',
      enemy: '#C4302B',
    },
  },
  dark: {
    page: '#12161C',
    surface: '#1A2029',
    sunken: '#242C37',
    ink: '#E6EAF0',
    inkSoft: '#9DA9B8',
    line: '#2C3541',
    border: '#475363',
    track: '#38434F',
    bad: '#F28781',
    good: '#3FC79A',
    stances: {
      mentor: '#2CB389',
      supporter: '#7DBB4E',
      neutral: '#8794A3',
      'non-supporter': '#D98A2B',
      enemy: '#E8665F',
    },
  },
};
