/** The shell also opens without a connection. A development server has no worker, and would be hidden by one. */
export function workOffline(scope: string) {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(`${scope}sw.js`, { scope }).catch(() => {
      // No worker, for instance in a private window: everything works, with a connection.
    });
  });
}
