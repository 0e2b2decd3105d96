import { app, BrowserWindow } from 'electron';

// An ordinary window without any of the workbench's seals: it shows that the counter sees packets at all.
void app
  .whenReady()
  .then(() => new BrowserWindow({ width: 400, height: 300 }).loadURL('data:text/html,<body>control</body>'));
