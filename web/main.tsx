import '@fontsource-variable/inter';
import '@fontsource/ibm-plex-mono/400.css';
import '@fontsource/ibm-plex-mono/500.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './frame/tokens.css';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'dayjs/locale/fr';
import 'dayjs/locale/en-gb';
import { setGuards } from './api/fetch.ts';
import { meKey } from './api/me.ts';
import { queryClient } from './api/query-client.ts';
import { askProof } from './frame/proof-request.ts';
import { askPurpose } from './frame/purpose-request.ts';
import { setSessionEnded } from './frame/session-ended.ts';
import { cssVariables, theme } from './frame/theme.ts';
import { useLanguage } from './i18n/language.ts';
import { fetchScreens, router } from './router.tsx';

setGuards({
  // Only where somebody was signed in: before that, there is no page to come back to.
  onSessionEnded: () => setSessionEnded(Boolean(queryClient.getQueryData(meKey))),
  askPurpose,
  askProof,
});

// Styles that libraries make at run time carry the number that the server drew for this page.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
Object.assign(window, { __webpack_nonce__: nonce });

function App() {
  const language = useLanguage();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={{ locale: language === 'fr' ? 'fr' : 'en-gb', firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  const stop = router.subscribe('onResolved', () => {
    stop();
    setTimeout(fetchScreens, 1000);
  });
}
