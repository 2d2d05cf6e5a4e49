/** chokidar behind a small interface: tells that something happened to one of the files followed, be they there or not. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';

/** Follows files. What it tells is a hint: whoever listens looks at the content itself. */
export interface FileWatcher {
  /** Follows exactly these files from now on.
   *
   * @param root   the folder whose loss and return is to be noticed too
   * @param files  absolute paths, also of files that are missing
   * @returns whether a folder was added, so that what happened there just before may have gone unnoticed */
  follow(root: string, files: Iterable<string>): boolean;
  close(): Promise<void>;
}

/** @param onHint  called whenever one of the files may have changed, come or gone */
export type OpenFileWatcher = (onHint: () => void) => FileWatcher;

/**
 * Follows files on the disk through the folders that they lie in, and through those above up to the project's: so a file is
 * seen to come back by another name, with its folder, or in the place of the one that an editor has just removed.
 */
export const openFileWatcher: OpenFileWatcher = (onHint) => {
  let files: ReadonlySet<string> = new Set();
  let folders: ReadonlySet<string> = new Set();
  const isOurs = (path: string): boolean => files.has(path) || folders.has(path);
  const watcher = watch([], { ignoreInitial: true, depth: 0, ignored: (path) => !isOurs(resolve(path)) });

  // A folder that is gone takes its watch along; `follow` looks whether it is back.
  watcher.on('unlinkDir', (path) => {
    folders = new Set([...folders].filter((folder) => folder !== path && !folder.startsWith(`${path}/`)));
    onHint();
  });
  watcher.on('all', (_, path) => isOurs(resolve(path)) && onHint());
  // Before chokidar leaves out what follows too quickly: of two saves in a row the second one counts.
  watcher.on('raw', (_, name, details) => {
    const { watchedPath } = details as { readonly watchedPath: string };
    if (!name || isOurs(resolve(watchedPath, name)) || isOurs(resolve(dirname(watchedPath), name))) onHint();
  });
  // Such as no more handles to be had: what is followed already still is.
  watcher.on('error', onHint);

  return {
    follow(root, paths) {
      const before = { files, folders };
      files = new Set(Array.from(paths, (path) => resolve(path)));
      folders = foldersOf(files, resolve(root));
      const newFolders = [...folders].filter((folder) => !before.folders.has(folder));
      const gone = [...before.folders].filter((folder) => !folders.has(folder));
      watcher.unwatch(gone);
      watcher.add([...newFolders, ...[...files].filter((file) => !before.files.has(file) && isThere(file))]);
      return newFolders.length > 0;
    },
    close: () => watcher.close(),
  };
};

/** The folders in which something has to happen before one of the files can be another: those there are, up to the root's own. */
function foldersOf(files: ReadonlySet<string>, root: string): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) {
      if (isThere(folder)) folders.add(folder);
      if (folders.has(folder) && !folder.startsWith(root)) break;
    }
  }
  return folders;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
