// Each of the nine groups has a colour of its own; its shape (`look/group-shapes.ts`) says the same to those who do not see it.
import type { Group } from '../rules/vocabulary';

/** On a white ground every one of them is darker than 4.5:1. */
export const groupColours: Readonly<Record<Group, string>> = {
  business: '#b1531a',
  suppliers: '#7c6410',
  associations: '#74489a',
  public: '#2b5a99',
  knowledge: '#17737f',
  labour: '#a4344f',
  community: '#6f432c',
  finance: '#3a6a34',
  media: '#545a69',
};

const lighterShare = 0.42; // how far towards white a colour goes on dark ground

/** The colour of a group, lighter where it stands on dark ground. */
export function groupColourOn(group: Group, isDark: boolean): string {
  const colour = groupColours[group];
  if (!isDark) return colour;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * lighterShare)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
