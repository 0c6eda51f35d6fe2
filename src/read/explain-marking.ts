import {
  type Banner,
  CAPTIONS,
  FOREIGN_PREFIXES,
  type Marking,
  MARKINGS,
  type Period,
  PRECEDENCES,
  type PortionNode,
  PORTION_MARKINGS,
  type Term,
} from '../cable/index.js';
import { code } from './markdown.js';

/** What a banner says: its marking and every caption, with their years. */
export function explainBanner({ value, marking, captions, edge, probable }: Banner): string {
  const parts = [explainMarking(marking), ...captions.map(explainCaption)];
  if (probable) parts.unshift(`${code(value)} is most likely a slip for **${marking}**.`);
  parts.push(`Marking at the ${edge} of a page.`);
  return parts.join('\n\n');
}

/** A marking, what it means and when it was used. */
export function explainMarking(marking: Marking): string {
  return explainTerm(marking, MARKINGS[marking]);
}

/** A caption, a precedence or the owner of a foreign marking. */
export function explainCaption(caption: string): string {
  if (FOREIGN_PREFIXES.includes(caption))
    return `**${caption}**: marking of another government or an alliance.`;
  return explainTerm(caption, (CAPTIONS[caption] ?? PRECEDENCES[caption])!);
}

function explainTerm(name: string, { meaning, periods }: Term): string {
  return [`**${name}**: ${meaning}`, ...periods.map(explainPeriod)].join('\n\n');
}

/** The years of a term and who says so. */
function explainPeriod({ from, to, basis, source }: Period): string {
  const years =
    from && to
      ? `From ${from.slice(0, 4)} to ${to.slice(0, 4)}`
      : from
        ? `From ${from.slice(0, 4)}`
        : `Until ${to!}`;
  return `${years} (${basis === 'rule' ? source : `by the evidence: ${source}`}).`;
}

/** The classification of one paragraph. */
export function explainPortion({ mark, entire, value }: PortionNode): string {
  const marking = PORTION_MARKINGS[mark];
  const reach = entire ? 'the entire text of the message' : 'this paragraph';
  return `${code(value)}: ${reach} is **${marking}**.\n\n${MARKINGS[marking].meaning}`;
}
