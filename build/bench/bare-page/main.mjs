// One hidden window that loads a finished page and prints it: what a page costs without the program around it.
import { app, BrowserWindow } from 'electron';

async function openWindow() {
  const window = new BrowserWindow({ show: false, width: 794, height: 1123 });
  await window.loadURL('about:blank');
  return window;
}

const opened = app.whenReady().then(openWindow);
app.on('window-all-closed', () => {});

/** Loads a file and prints it; answers with both times in milliseconds. */
globalThis.printFile = async (file) => {
  const window = await opened;
  const from = performance.now();
  await window.loadFile(file);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  const loaded = performance.now();
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  return { load: loaded - from, print: performance.now() - loaded, bytes: pdf.length };
};
