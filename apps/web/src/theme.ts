import { Button, createTheme, Input } from '@mantine/core';

/** Mantine in the office's clothes: one acting colour, hairlines, no shadows, two weights of one typeface. */
export const theme = createTheme({
  respectReducedMotion: true,
  fontFamily: "'Noto Sans', system-ui, sans-serif",
  headings: { fontFamily: "'Noto Sans', system-ui, sans-serif", fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  black: '#16202c',
  primaryColor: 'sky',
  primaryShade: 7,
  colors: {
    sky: ['#e6f3f8', '#cfe6ef', '#a6cfe0', '#79b6cf', '#4f9dbe', '#2f88ae', '#1a7aa1', '#0b6e93', '#095a79', '#07475f'],
  },
  defaultRadius: 8,
  shadows: { xs: 'none', sm: 'none', md: '0 4px 16px rgb(22 32 44 / 10%)', lg: 'none', xl: 'none' },
  components: {
    Button: Button.extend({ defaultProps: { size: 'md' }, styles: { root: { fontWeight: 600 } } }),
    Input: Input.extend({ defaultProps: { size: 'md' } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { size: 'md' },
      styles: { label: { fontWeight: 600, marginBottom: 4 }, description: { color: 'var(--muted)' } },
    }),
  },
});
