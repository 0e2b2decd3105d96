import { useState } from 'react';
import { LogDialog } from '../../activities/log-dialog.tsx';
import { Home } from '../../home/home.tsx';

/** The start page, and the outcome of a meeting noted on it. */
export function HomePage() {
  const [loggedId, setLoggedId] = useState<string | null>(null);
  return (
    <>
      <Home onLog={setLoggedId} />
      {loggedId === null ? null : <LogDialog activityId={loggedId} onClose={() => setLoggedId(null)} />}
    </>
  );
}
