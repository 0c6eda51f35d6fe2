// What the extension borrows from the command line where it runs in Node, loaded on first use.
export { gitUser } from './git-user.js';
export { writeRecordFile } from './record-writer.js';
