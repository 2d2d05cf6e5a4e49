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
  /** All folders that lead to the files, be they there or not. */
  let ways: ReadonlySet<string> = new Set();
  /** Those of them that chokidar watches, and which folder each was by then: another of the same name is watched anew. */
  const watched = new Map<string, string>();
  const isOurs = (path: string): boolean => files.has(path) || ways.has(path);
  const watcher = watch([], { ignoreInitial: true, depth: 0, ignored: (path) => !isOurs(resolve(path)) });

  watcher.on('all', (_, path) => {
    if (isOurs(resolve(path))) onHint();
  });
  // Before chokidar leaves out what follows too quickly: of two saves in a row the second one counts.
  watcher.on('raw', (_, name, details) => {
    const { watchedPath } = details as { readonly watchedPath: string };
    if (!name || isOurs(resolve(watchedPath, name)) || isOurs(resolve(dirname(watchedPath), name))) onHint();
  });
  // Such as no more handles to be had: what is followed already still is.
  watcher.on('error', onHint);

  return {
    follow(root, paths) {
      const before = files;
      files = new Set(Array.from(paths, (path) => resolve(path)));
      ways = waysTo(files, dirname(resolve(root)));
      const there = new Map(Array.from(ways, (folder) => [folder, identityOf(folder)] as const));
      const gone = [...watched.keys()].filter((folder) => watched.get(folder) !== there.get(folder));
      watcher.unwatch(gone);
      for (const folder of gone) watched.delete(folder);
      const come = [...there].filter(([folder, identity]) => identity !== undefined && !watched.has(folder));
      const newFiles = [...files].filter((file) => !before.has(file) && identityOf(file) !== undefined);
      watcher.add([...come.map(([folder]) => folder), ...newFiles]);
      for (const [folder, identity] of come) if (identity !== undefined) watched.set(folder, identity);
      return come.length > 0;
    },
    close: () => watcher.close(),
  };
};

/** The folders in which something has to happen before one of the files can be another: up to `top`, or, for a file that lies
 * elsewhere, up to the first that is there. */
function waysTo(files: ReadonlySet<string>, top: string): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    let folder = dirname(file);
    while (!folders.has(folder)) {
      folders.add(folder);
      if (folder === top || (!folder.startsWith(top) && identityOf(folder) !== undefined)) break;
      folder = dirname(folder);
    }
  }
  return folders;
}

/** Differs between two files or folders that have had the same path; undefined where there is none. */
function identityOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}:${stats.birthtimeMs}`;
}
