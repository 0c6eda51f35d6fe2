/** Why a file of words cannot be read: half a sentence that follows the file's name. */
export class WordsFault extends Error {}
