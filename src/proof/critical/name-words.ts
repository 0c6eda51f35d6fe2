// Words by which names are told from other words, in small letters.

/** Titles behind which a name follows, whatever word it is: `Mr. Hope`. */
export const PERSONAL: ReadonlySet<string> = setOf(
  'mr mrs miss ms dr prof gen col maj capt lt amb sir lord lady madame',
);

/** Titles of office: with a name they are part of it, and alone they are none. */
const OFFICES = setOf(
  'general colonel major captain ambassador minister president premier secretary chancellor chairman king queen prince shah sheikh senator governor marshal admiral consul counselor charge deputy',
);

/** Words with which a name of a person begins, in any case of letters. */
export function isTitle(word: string): boolean {
  return PERSONAL.has(word) || OFFICES.has(word);
}

/** Other words that are written with a capital, and name nobody unless more is said. */
const BODIES = setOf(
  'department departments dept embassy embassies legation consulate mission government governments ministry office foreign prime vice acting assistant first under',
);

/** Whether a word names an office or a body, whoever holds it: `Secretary’s`, `Governments`. */
export function isOffice(word: string): boolean {
  return isTitle(word) || BODIES.has(word) || OFFICES.has(word.replace(/s$/, ''));
}

/** Small words inside a name: `Couve de Murville`, `Secretary of State`. */
export const PARTICLES: ReadonlySet<string> = setOf(
  'de del della di da du van von der den la le el al bin ibn of',
);

/** Words behind which `of` goes on with the name: `Bank of England`. */
const OWNERS = setOf(
  'republic kingdom union organization organisation university bank council house league gulf bay cape strait bureau board joint',
);

/** Whether `of` behind a word goes on with the name that it is part of. */
export function goesOn(word: string): boolean {
  return isOffice(word) || OWNERS.has(word);
}

/** Words of the trade that no dictionary has, and that name nobody. */
export const TRADE: ReadonlySet<string> = setOf(
  'fyi para paras etc eg ie eo am pm reftel reftels embtel embtels deptel deptels ourtel ourtels urtel urtels mytel septel septels contel legtel telcon memcon emboff emboffs depoff depoffs conoff conoffs poloff poloffs econoff econoffs missoff govt govts dept depts pol mil info rpt subj ref refs asap cob eob pls thru re viz circa op repeated',
);

/** Words that begin with a capital where a sentence begins, and are no names. */
export const OPENERS: ReadonlySet<string> = setOf(
  'a an the this that these those it its he she they we i you his her their our my your who what when where which why how if as at by for from in into of on to with and but or so yet also however therefore thus since while although though after before until because there here such some any all both each every most many few several other another one two three first second third please request regarding reference re ref subject subj following further department dept embassy foregoing meanwhile moreover nevertheless otherwise only even again now then today tomorrow yesterday should would could will shall may might must can do does did have has had is are was were be been being not no never none nor neither during under over between among upon about against without within through',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
