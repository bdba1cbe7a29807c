// Who works with whom: everybody on a circle by group, the facilitator in the middle. One moment, or two side by side.
import type { ChartTableProps } from './chart-table';
import {
  bend,
  circleOf,
  type NetworkBox,
  networkHeight,
  type NetworkPerson,
  networkSizes,
  type NetworkState,
  placedPeople,
} from './network-vm';
import { type ChartPalette, chartPalettes } from './palette';
import { type ChartLook, GroupMark, Picture } from './picture';

interface NetworkLook extends ChartLook {
  readonly label: string;
  readonly people: readonly NetworkPerson[];
  readonly facilitator: string;
  /** Weaker ties are not drawn. */
  readonly threshold: number;
}

export interface NetworkPictureProps extends NetworkLook {
  readonly state: NetworkState;
}

export interface NetworkBeforeAfterProps extends NetworkLook {
  readonly before: NetworkState;
  readonly after: NetworkState;
  /** How many close ties somebody has. */
  readonly tiesOf: (person: number, state: NetworkState) => string;
  readonly facilitatorTieOf: (person: number, state: NetworkState) => string;
  readonly table: { readonly caption: string; readonly person: string; readonly head: readonly string[] };
}

export function NetworkPicture({ state, ...look }: NetworkPictureProps) {
  const { direction, palette = chartPalettes.room, people, label } = look;
  const box = { direction, width: networkSizes.width, height: networkHeight(people.length) };
  return (
    <Picture {...box} {...{ palette, label }}>
      <Network {...{ state, box, palette }} {...look} />
    </Picture>
  );
}

export function NetworkBeforeAfter({ before, after, ...look }: NetworkBeforeAfterProps) {
  const { direction, palette = chartPalettes.room, people, label, width = 1600 } = look;
  const box = { direction, width: networkSizes.width, height: networkHeight(people.length) };
  const { height } = box;
  const far = width - box.width;
  const [left, right] = direction === 'rtl' ? [after, before] : [before, after];
  return (
    <Picture {...{ width, height, direction, palette, label }}>
      <Network {...{ box, palette }} {...look} state={left} />
      <line x1={width / 2} x2={width / 2} y1={20} y2={height - 20} stroke={palette.grid} stroke-width={2} />
      <g transform={`translate(${far} 0)`}>
        <Network {...{ box, palette }} {...look} state={right} />
      </g>
    </Picture>
  );
}

interface NetworkProps extends Pick<NetworkLook, 'people' | 'facilitator' | 'threshold'> {
  readonly state: NetworkState;
  readonly box: NetworkBox;
  readonly palette: ChartPalette;
}

function Network({ state, box, palette, people, facilitator, threshold }: NetworkProps) {
  const placed = placedPeople(people, box);
  const circle = circleOf(box);
  const { text, mark } = networkSizes;
  return (
    <g font-size={text}>
      <Heading {...{ state, box, palette }} />
      {state.ties
        .filter(({ strength }) => strength >= threshold)
        .map(({ first, second, strength }) => {
          const [one, other] = [placed[first], placed[second]];
          if (one === undefined || other === undefined) return undefined;
          return (
            <path
              key={`${first}-${second}`}
              d={bend(one, other, circle)}
              fill="none"
              stroke={palette.inkSoft}
              stroke-width={widthOfTie(strength)}
            />
          );
        })}
      {placed.map(({ x, y }, at) => {
        const strength = state.facilitatorTies[at] ?? 0;
        if (strength < threshold) return undefined;
        return (
          <line
            key={at}
            {...{ x1: circle.x, y1: circle.y, x2: x, y2: y }}
            stroke={palette.accent}
            stroke-width={widthOfTie(strength)}
            stroke-dasharray="9 6"
          />
        );
      })}
      {placed.map(({ x, y, labelX, labelY, shortName, anchor, group }, at) => (
        <g key={at}>
          <line x1={x} y1={y} x2={labelX} y2={labelY} stroke={palette.grid} stroke-width={2} />
          <GroupMark {...{ group, x, y, palette }} size={mark} />
          <text x={labelX} y={labelY + 8} text-anchor={anchor}>
            {shortName}
          </text>
        </g>
      ))}
      <Facilitator {...circle} name={facilitator} palette={palette} />
    </g>
  );
}

/** 1 to 7 units. */
function widthOfTie(strength: number): number {
  return Math.round(10 + strength * 0.6) / 10;
}

function Heading({ state: { heading, centrality }, box, palette }: Pick<NetworkProps, 'state' | 'box' | 'palette'>) {
  const start = box.direction === 'rtl' ? box.width - 12 : 12;
  const end = box.width - start;
  return (
    <g>
      <text x={start} y={42} font-size={34} font-weight={700}>
        {heading}
      </text>
      <text x={end} y={56} text-anchor="end" font-size={60} font-weight={700} fill={palette.accent}>
        {centrality.value}
      </text>
      <text x={end} y={94} text-anchor="end" font-size={26}>
        {centrality.words}
      </text>
    </g>
  );
}

function Facilitator({
  x,
  y,
  name,
  palette,
}: {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly palette: ChartPalette;
}) {
  return (
    <g>
      <path d={`M${x} ${y - 26}l26 26l-26 26l-26 -26z`} fill={palette.accent} stroke={palette.paper} stroke-width={5} />
      <text
        x={x}
        y={y + 54}
        text-anchor="middle"
        font-weight={700}
        stroke={palette.paper}
        stroke-width={7}
        stroke-linejoin="round"
        paint-order="stroke"
      >
        {name}
      </text>
    </g>
  );
}

export function networkTable(props: NetworkBeforeAfterProps): ChartTableProps {
  const { people, before, after, table, tiesOf, facilitatorTieOf } = props;
  return {
    caption: table.caption,
    head: [table.person, ...table.head],
    rows: people.map(({ name }, at) => ({
      head: name,
      cells: [before, after].flatMap((state) => [tiesOf(at, state), facilitatorTieOf(at, state)]),
    })),
  };
}
