// Lines to the outside as the panel shows them.
import type { TaskContext } from '../kind';
import { type LinkingConfig, type OutsidePartner, type PartnerKind, partnerKinds } from './config';
import { leastLinks, type LinkingTask, mostLinks } from './rules';

export interface PartnerOnScreen {
  readonly partner: OutsidePartner;
  /** A stakeholder's id or `facilitator`; undefined without a line. */
  readonly leader: string | undefined;
}

export interface LinkingOnScreen {
  readonly groups: readonly { readonly kind: PartnerKind; readonly partners: readonly PartnerOnScreen[] }[];
  readonly links: number;
  readonly least: number;
  readonly most: number;
  readonly isFull: boolean;
  readonly isEnough: boolean;
  /** How many lines the facilitator holds. */
  readonly own: number;
}

export function linkingOnScreen(task: LinkingTask, config: LinkingConfig, context: TaskContext): LinkingOnScreen {
  const partners = config.partners.map((partner) => ({
    partner,
    leader: task.links.find((link) => link.partner === partner.id)?.leader,
  }));
  const least = leastLinks(config, context);
  const most = mostLinks(config, context);
  const links = task.links.length;
  return {
    groups: partnerKinds
      .map((kind) => ({ kind, partners: partners.filter(({ partner }) => partner.kind === kind) }))
      .filter((group) => group.partners.length > 0),
    links,
    least,
    most,
    isFull: links >= most,
    isEnough: links >= least,
    own: task.links.filter(({ leader }) => leader === 'facilitator').length,
  };
}
