/** The outbox on this device: one object store, in a page and in the service worker the same. */
import type { Entry } from './entry';
import type { Store } from './sending';

const NAME = 'voordeur-outbox';
const ENTRIES = 'entries';

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the outbox does not open'));
  });

async function withEntries<T>(mode: IDBTransactionMode, work: (entries: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(ENTRIES, { keyPath: 'key' });
  const database = await asked(opening);
  try {
    const transaction = database.transaction(ENTRIES, mode);
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the outbox is full'));
    });
    const result = await asked(work(transaction.objectStore(ENTRIES)));
    await written;
    return result;
  } finally {
    database.close();
  }
}

export const store: Store = {
  all: () => withEntries('readonly', entries => entries.getAll() as IDBRequest<Entry[]>),
  async put(entry) {
    await withEntries('readwrite', entries => entries.put(entry));
  },
  remove: key => withEntries('readwrite', entries => entries.delete(key)),
};

/** Says to other tabs, and to pages when the worker has sent something, that the outbox is another one now. */
export const changes = () => new BroadcastChannel(NAME);
