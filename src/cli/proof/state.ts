import { dirname, resolve } from 'node:path';
import { isCommonWord } from '../../check/words/words.js';
import { checklistOf, PAGE_STATES, type PageState, pageTextsOf, stateRecord } from '../../proof/index.js'; // prettier-ignore
import { gitUser } from '../git-user.js';
import { type ExitCode, UsageError } from '../io.js';
import { didYouMean } from '../nearest.js';
import { printable } from '../printable.js';
import { changeRecordFile, recordPath } from '../record-file.js';
import type { ProofIo, ProofValues } from './values.js';

/** Says of a page what state it is in. A refusal ends with 1, a file that cannot be used with 2. */
export async function setState(
  operands: readonly string[],
  values: ProofValues,
  io: ProofIo,
): Promise<ExitCode> {
  const [path] = operands;
  if (path === undefined || operands.length > 1 || path === '-') {
    throw new UsageError('state wants one file: cablese proof state FILE --page N --as STATE');
  }
  const state = stateOf(values.as);
  const by = values.by ?? (await gitUser(dirname(resolve(io.cwd, path))));
  if (by === undefined) throw new UsageError('git knows no name here: say who you are with --by');
  const complain = (message: string, code: ExitCode): ExitCode => {
    io.stderr.write(`cablese: ${printable(path)} ${message}\n`);
    return code;
  };
  for await (const transcript of io.readTranscripts([path], io)) {
    if ('message' in transcript) return complain(transcript.message, 2);
    const pages = pageTextsOf(transcript.root);
    const index = indexOf(pages, values.page);
    if (typeof index === 'string') return complain(index, 2);
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    const { note } = values;
    const file = recordPath(path);
    const changed = await changeRecordFile(resolve(io.cwd, file), (record) => {
      const items = values['must-verify']
        ? checklistOf(record, transcript.root, isCommonWord)[index]!
        : [];
      const unconfirmed = items.filter(({ confirmed }) => !confirmed).length;
      const said = { state, by, at, unconfirmed, ...(note !== undefined && { note }) };
      return stateRecord(record, pages, index, said);
    });
    if ('fault' in changed) return complain(`has a record ${changed.fault}`, 2);
    if ('refusal' in changed) return complain(`was left as it is. ${changed.refusal}`, 1);
    const { number } = pages[index]!;
    io.stdout.write(`${printable(file)}: page ${number} is ${state}, says ${printable(by)}\n`);
  }
  return 0;
}

function stateOf(name: string | undefined): PageState {
  const state = PAGE_STATES.find((each) => each === name);
  if (state) return state;
  const hint = name === undefined ? '' : `, not ${name}${didYouMean(name, PAGE_STATES)}`;
  throw new UsageError(`--as is one of ${PAGE_STATES.join(', ')}${hint}`);
}

/** Index of the page of a number, or what is wrong with the number. */
function indexOf(pages: readonly { number: number }[], asked: string | undefined): number | string {
  if (asked === undefined) {
    return pages.length === 1 ? 0 : `has ${pages.length} pages: say which with --page`;
  }
  const found = pages.flatMap(({ number }, index) => (String(number) === asked ? [index] : []));
  if (found.length > 1) return `has ${found.length} pages ${asked}: mend their numbers first`;
  const [first, last] = [pages[0]!.number, pages.at(-1)!.number];
  return found[0] ?? `has no page ${asked}: its pages are ${first} to ${last}`;
}
