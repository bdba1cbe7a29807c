import type { Part } from '../../tasks/composing/config';
import { errorAt, type Fault } from '../fault';
import { quote, suggest } from '../nearest';
import type { Path } from '../path';

const code = 'scenario/task-unfinishable';

/** Each part has the options that it asks for, and those that follow another part follow one that is there. */
export function partFaults(parts: readonly Part[], path: Path): readonly Fault[] {
  return parts.flatMap((part, index) => {
    const place = [...path, 'parts', index];
    const faults: Fault[] = [];
    const certain = part.options.filter((option) => option.if === undefined).length;
    if (part.chooseAtLeast > part.chooseAtMost) {
      const message = `"chooseAtLeast" is ${part.chooseAtLeast}, but "chooseAtMost" is ${part.chooseAtMost}.`;
      faults.push(errorAt([...place, 'chooseAtLeast'], code, message, `Write ${part.chooseAtMost} or less.`));
    }
    if (part.chooseAtLeast > certain) {
      const message = `"chooseAtLeast" is ${part.chooseAtLeast}, but only ${certain} options are always there.`;
      faults.push(
        errorAt([...place, 'chooseAtLeast'], code, message, `Write ${certain} or less, or add options without "if".`),
      );
    }
    if (part.per !== undefined) faults.push(...perFaults(part.per, parts, index, place));
    return faults;
  });
}

function perFaults(per: string, parts: readonly Part[], index: number, place: Path): readonly Fault[] {
  const above = parts.findIndex((part) => part.id === per);
  const leader = parts[above];
  if (leader === undefined || above === index) {
    const others = parts.filter((_, at) => at !== index).map(({ id }) => id);
    const message = `There is no other part with the id ${quote(per)}.`;
    return [errorAt([...place, 'per'], 'scenario/unknown-option', message, suggest(per, others, 'part'))];
  }
  if (above > index || leader.per !== undefined) {
    const message = `The part ${quote(per)} is not chosen before this one, or follows another part itself.`;
    return [errorAt([...place, 'per'], code, message, 'Put it before this part, and let it follow none.')];
  }
  return [];
}
