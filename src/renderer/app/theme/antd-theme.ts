import { type ThemeConfig, theme } from 'antd';

/** What antd must know as plain colours because it computes others from them; the values are those of tokens.css. */
export const antdColours = {
  light: {
    colorPrimary: '#2356C7',
    colorError: '#C4302B',
    colorText: '#1B2430',
    colorTextSecondary: '#5B6675',
    colorTextPlaceholder: '#5B6675',
    colorBgContainer: '#FFFFFF',
    colorBgElevated: '#FFFFFF',
    colorBgLayout: '#F5F6F8',
    colorBorder: '#C3CBD6',
    colorBorderSecondary: '#E3E7ED',
  },
  dark: {
    colorPrimary: '#7FA6FF',
    colorError: '#F28781',
    colorText: '#E6EAF0',
    colorTextSecondary: '#9DA9B8',
    colorTextPlaceholder: '#9DA9B8',
    colorBgContainer: '#1A2029',
    colorBgElevated: '#1A2029',
    colorBgLayout: '#12161C',
    colorBorder: '#475363',
    colorBorderSecondary: '#2C3541',
  },
} as const;

/** antd in the product's colours and density. Its rules come from its stylesheet, only the variables are set here. */
export function antdTheme(shade: 'light' | 'dark'): ThemeConfig {
  return {
    zeroRuntime: true,
    algorithm: shade === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...antdColours[shade],
      fontFamily: 'var(--font)',
      fontSize: 13,
      controlHeight: 28,
      controlHeightSM: 24,
      paddingSM: 8,
      borderRadius: 6,
      boxShadowSecondary: 'var(--shadow)',
      motion: false,
    },
  };
}
