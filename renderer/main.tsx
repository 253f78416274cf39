import { createRoot } from 'react-dom/client';
import './styles/window.css';
import { App } from './desk/App.tsx';
import { startDesk } from './desk/start.ts';

/** How long the window may stay blank before it says that it is starting, in milliseconds. */
const patience = 150;

const started = startDesk();
const root = document.getElementById('root');
// Drawn once, with what there is to show; only a slow start shows that it is one.
void Promise.race([started, new Promise((resolve) => setTimeout(resolve, patience))]).finally(() => {
  if (root !== null) createRoot(root).render(<App />);
});
