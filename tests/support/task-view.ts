// The valley of the task tests as the page sees it: everybody has a name, every interest too.
import type { SessionView } from '../../src/session/session';
import type { TaskContext } from '../../src/tasks/kind';
import { fakeStakeholder, fakeView } from './page-view';

const interests = ['season', 'staff', 'nature', 'orders', 'jobs', 'fame'];

export function valleyView({ setup, game }: TaskContext): SessionView {
  const view = fakeView();
  const stakeholders = setup.scenario.stakeholders.map((each) => ({
    ...fakeStakeholder(each.id, nameOf(each.id)),
    ...each,
  }));
  return {
    ...view,
    scenario: {
      ...view.scenario,
      stakeholders: stakeholders.map(({ interests: own, angles, against, tags, ...rest }) => ({
        ...rest,
        interests: [...own],
        angles: [...angles],
        against: [...against],
        tags: [...tags],
      })),
      interests: interests.map((id) => ({ id, name: nameOf(id), text: '' })),
    },
    game: { ...view.game, state: game },
  };
}

function nameOf(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}
