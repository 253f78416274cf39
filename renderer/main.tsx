import { createRoot } from 'react-dom/client';
import './styles/window.css';
import { App } from './desk/App.tsx';
import { startDesk } from './desk/start.ts';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
void startDesk();
