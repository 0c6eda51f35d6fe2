// What the extension borrows from the command line where it runs in Node, loaded on first use.
export { isInGit, versionsOf } from './git-history.js';
export { gitUser } from './git-user.js';
export { writeRecordFile } from './record-writer.js';
