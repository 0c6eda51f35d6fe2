// The export commands: loaded when the first is used.
export { exportAs, type ExportRequest } from './export-as.js';
export { exportFolder, type FolderRequest } from './export-folder.js';
