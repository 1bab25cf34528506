import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/panel.css';
import { App } from './App.tsx';
import { saveFile } from './store/save-file.ts';
import { openPanel } from './store/store.ts';

const { store } = openPanel({
  tab: new URLSearchParams(location.search).get('tab'),
  locale: navigator.language,
  saveFile,
});

const root = document.getElementById('panel');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
}
