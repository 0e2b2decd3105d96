import { app, BrowserWindow } from 'electron';

// The least an Electron program can be: what start-up is compared with.
void app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<body>empty</body>'));
