import { type ThemeConfig, theme } from 'antd';
import { antdColours } from './antd-colours.ts';

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
