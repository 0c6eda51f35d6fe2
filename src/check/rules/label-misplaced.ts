import type { Edit, Label } from '../../cable/index.js';
import { type FurnishedPage, labelsOf } from '../furniture.js';
import { gapBetween, Inserter, isStrayLabel } from '../furniture-habit.js';
import { defineRule, type Fix, type Report } from '../rule.js';

export default defineRule({
  id: 'label-misplaced',
  severity: 'warning',
  title: 'A label does not stand once and under its banner.',
  check(cable, report) {
    const { furniture: pages, habit, text } = cable;
    const labelled = pages.filter((page) => labelsOf(page).length);
    const above = labelled.filter(isAbove);
    const twice = labelled.filter((page) => labelsOf(page).length > 1);
    // What most pages of a file have is its form.
    if (above.length * 2 <= labelled.length) for (const page of above) report(raised(text, page));
    if (twice.length * 2 <= labelled.length || labelled.length === 1) {
      for (const page of twice)
        for (const label of labelsOf(page).slice(1)) report(doubled(text, label));
    }
    const inserter = new Inserter(text, pages, 'label');
    pages.forEach((page, index) => {
      if (!isStrayLabel(pages, index, habit)) return;
      const [label] = labelsOf(page);
      const own = pages[index - 1]!;
      const insertion = inserter.edit(own, label!.value);
      report(stray(text, label!, insertion));
    });
  },
});

function isAbove({ head }: FurnishedPage): boolean {
  const label = head.findIndex(({ type }) => type === 'label');
  return label < head.findIndex(({ type }) => type === 'banner');
}

function raised(text: string, { head }: FurnishedPage): Report {
  const at = head.findIndex(({ type }) => type === 'label');
  const label = head[at]!;
  const below = head[at + 1]!;
  const start = label.position.start.offset;
  const end = below.position.end.offset;
  const gap = gapBetween(text, label.position.end.offset, below.position.start.offset);
  const swap: Fix = {
    title: 'Move the label under its banner',
    edits: [{ start, end, text: below.value + gap + label.value }],
    safe: true,
  };
  return {
    start,
    end: label.position.end.offset,
    message: `Unexpected label "${label.value}" above its banner, expected it below`,
    fixes: below.type === 'banner' ? [swap] : [],
  };
}

function doubled(text: string, label: Label): Report {
  const { value, position } = label;
  return {
    start: position.start.offset,
    end: position.end.offset,
    message: `Unexpected second label "${value}" on one page, expected one`,
    fixes: [{ title: 'Remove the second label', edits: [removal(text, label)], safe: false }],
  };
}

function stray(text: string, label: Label, insertion: Edit): Report {
  const { value, position } = label;
  return {
    start: position.start.offset,
    end: position.end.offset,
    message: `Unexpected label "${value}" away from its banner, expected it below`,
    fixes: [
      {
        title: 'Move the label under its banner',
        edits: [insertion, removal(text, label)],
        safe: false,
      },
    ],
  };
}

/** Takes a label away with the white space behind it. */
function removal(text: string, { position }: Label): Edit {
  const end = position.end.offset;
  const behind = text.slice(end, end + 8);
  return {
    start: position.start.offset,
    end: end + behind.length - behind.trimStart().length,
    text: '',
  };
}
