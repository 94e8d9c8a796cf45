import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Input,
  InputWrapper,
  type MantineColorsTuple,
  Modal,
  MultiSelect,
  Popover,
  Select,
  Textarea,
  Tooltip,
} from '@mantine/core';

/** Ten shades of the one accent, from wash to ink. */
const ink: MantineColorsTuple = [
  '#e6edf5',
  '#cfdceb',
  '#a9c3e0',
  '#92bce8',
  '#5f8fc2',
  '#3a6da5',
  '#2a5a8e',
  '#1f4b7a',
  '#183d64',
  '#112d4b',
];

/** The head of a dialog is no banner of the page. */
const quietHeader = { attributes: { header: { role: 'none' } } };

/** The list of options scrolls, not a box around it: assistive technology knows what it scrolls. */
const plainList = { withScrollArea: false };
const scrolledList = { options: { maxHeight: '16rem', overflowY: 'auto' } } as const;

/** Mantine dressed in the tokens of tokens.css: sizes, faces and colours come from there. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  colors: { ink },
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: {
    xs: 'var(--size-1)',
    sm: 'var(--size-3)',
    md: 'var(--size-3)',
    lg: 'var(--size-4)',
    xl: 'var(--size-5)',
  },
  defaultRadius: 'var(--radius)',
  focusRing: 'auto',
  autoContrast: true,
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { fw: 500 },
      vars: (_theme, { variant }) => ({
        root: {
          '--button-height': 'var(--control)',
          '--button-fz': 'var(--size-3)',
          '--button-padding-x': '0.875rem',
          ...((variant ?? 'filled') === 'filled' && { '--button-color': 'var(--accent-ink)' }),
        },
      }),
    }),
    Input: Input.extend({
      vars: () => ({ wrapper: { '--input-height': 'var(--control)', '--input-fz': 'var(--size-3)' } }),
    }),
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    }),
    Textarea: Textarea.extend({ defaultProps: { autosize: true } }),
    Select: Select.extend({ defaultProps: { ...plainList, checkIconPosition: 'right' }, styles: scrolledList }),
    MultiSelect: MultiSelect.extend({ defaultProps: plainList, styles: scrolledList }),
    // Drawn where they open, inside the page's landmarks, not at the end of the document.
    Combobox: { defaultProps: { withinPortal: false } },
    Modal: Modal.extend({
      styles: {
        content: { background: 'var(--sheet)' },
        header: { background: 'var(--sheet)' },
        title: { fontSize: 'var(--size-4)', fontWeight: 650 },
      },
      defaultProps: {
        ...quietHeader,
        centered: true,
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    }),
    Drawer: Drawer.extend({
      styles: { title: { fontWeight: 650 } },
      defaultProps: { ...quietHeader, transitionProps: { duration: 150 } },
    }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } }),
  },
});

/** The same names in both schemes: tokens.css gives them their two faces. */
const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-faint)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--accent)',
  // What is to be corrected is no danger: red is kept for danger to life and for destroying.
  '--mantine-color-error': 'var(--alert)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule-strong)',
  '--mantine-color-ink-filled': 'var(--accent)',
  '--mantine-shadow-md': 'var(--shadow)',
};

/** The greys of Mantine that borders, menus and hovered options are painted with. */
const lightGreys = {
  '--mantine-color-gray-0': 'var(--hover)',
  '--mantine-color-gray-1': 'var(--hover)',
  '--mantine-color-gray-3': 'var(--rule)',
  '--mantine-color-gray-4': 'var(--rule-strong)',
};
const darkGreys = {
  '--mantine-color-dark-4': 'var(--rule-strong)',
  '--mantine-color-dark-5': 'var(--hover)',
  '--mantine-color-dark-6': 'var(--sheet)',
  '--mantine-color-dark-7': 'var(--paper)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...tokens, ...lightGreys },
  dark: { ...tokens, ...darkGreys },
});
