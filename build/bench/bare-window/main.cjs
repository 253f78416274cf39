// The other side of the cold-start benchmark: a window with one line of React, and nothing else.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => {
    window.show();
    const ms = Date.now() - process.getCreationTime();
    process.stderr.write(`${JSON.stringify({ event: 'shown', ms: Math.round(ms) })}\n`);
  });
  void window.loadFile(join(process.env.BARE_WINDOW_PAGE, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
