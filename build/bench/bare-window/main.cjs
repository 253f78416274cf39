// The other side of the cold-start benchmark: a window with one line of React, and nothing else.
const { app, BrowserWindow } = require('electron');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

// As the desk does: Chromium's own answer is up to a second off on Linux.
function age() {
  if (process.platform !== 'linux') return Date.now() - process.getCreationTime();
  const began = Number(readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1).split(' ')[19]) / 100;
  return (Number(readFileSync('/proc/uptime', 'latin1').split(' ')[0]) - began) * 1000;
}

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => {
    window.show();
    process.stderr.write(`${JSON.stringify({ event: 'shown', ms: Math.round(age()) })}\n`);
  });
  void window.loadFile(join(process.env.BARE_WINDOW_PAGE, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
