/** 准绳的界面 — starts the screens in the page. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api.ts';
import { App } from './app.tsx';
import { applyDisplay } from './frame/display.ts';
import './style/index.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A bureau's network is often not the internet: whether the browser calls itself online says nothing.
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && (!(error instanceof Refused) || error.status === 0),
      retryDelay: 800,
    },
  },
});

applyDisplay();
const root = document.getElementById('root');
if (root === null) throw new Error('页面没有 #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
