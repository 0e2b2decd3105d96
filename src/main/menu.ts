import process from 'node:process';
import { Menu } from 'electron';

/** macOS needs a menu for copy and paste; elsewhere none. Undo is left to the page, whose undo is the application's. */
export function applyMenu(): void {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'appMenu' },
      { role: 'editMenu', submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
      { role: 'windowMenu' },
    ]),
  );
}
