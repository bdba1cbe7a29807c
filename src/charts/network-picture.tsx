// Who works with whom: everybody on a circle by group, the facilitator in the middle. One moment, or two side by side.
import type { ChartTableProps } from './chart-table';
import {
  bend,
  circleOf,
  markSize,
  type NetworkBox,
  networkHeight,
  type NetworkPerson,
  networkSizes,
  type NetworkState,
  placedPeople,
} from './network-vm';
import { type ChartPalette, chartPalettes } from './palette';
import { acrossOf, type ChartLook, GroupMark, Picture } from './picture';
import { isolated, shortened } from './text-room';

const ownDashes = '9 6';

interface NetworkLook extends ChartLook {
  readonly label: string;
  readonly people: readonly NetworkPerson[];
  readonly facilitator: string;
  /** Weaker ties are not drawn: between people, and to the facilitator. */
  readonly threshold: { readonly tie: number; readonly own: number };
  /** What the two kinds of lines are. */
  readonly lines: { readonly tie: string; readonly own: string };
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
  const height = box.height + 2 * networkSizes.foot;
  const across = acrossOf(direction, box.width);
  return (
    <Picture width={box.width} {...{ height, direction, palette, label }}>
      <Network {...{ state, box, palette }} {...look} />
      <KindOfLine words={look.lines.tie} x={12} y={box.height + 30} {...{ across, palette }} room={box.width - 12} />
      <KindOfLine
        words={look.lines.own}
        x={12}
        y={box.height + 30 + networkSizes.foot}
        {...{ across, palette }}
        room={box.width - 12}
        isOwn
      />
    </Picture>
  );
}

export function NetworkBeforeAfter({ before, after, ...look }: NetworkBeforeAfterProps) {
  const { direction, palette = chartPalettes.room, people, label, width = 1600 } = look;
  const box = { direction, width: networkSizes.width, height: networkHeight(people.length) };
  const height = box.height + 2 * networkSizes.foot;
  const across = acrossOf(direction, width);
  const far = width - box.width;
  const [left, right] = direction === 'rtl' ? [after, before] : [before, after];
  return (
    <Picture {...{ width, height, direction, palette, label }}>
      <Network {...{ box, palette }} {...look} state={left} />
      <line x1={width / 2} x2={width / 2} y1={20} y2={box.height} stroke={palette.grid} stroke-width={2} />
      <g transform={`translate(${far} 0)`}>
        <Network {...{ box, palette }} {...look} state={right} />
      </g>
      <KindOfLine words={look.lines.tie} x={12} y={box.height + 30} {...{ across, palette }} room={width - 12} />
      <KindOfLine
        words={look.lines.own}
        x={12}
        y={box.height + 30 + networkSizes.foot}
        {...{ across, palette }}
        room={width - 12}
        isOwn
      />
    </Picture>
  );
}

interface NetworkProps extends Pick<NetworkLook, 'people' | 'facilitator' | 'threshold' | 'direction'> {
  readonly state: NetworkState;
  readonly box: NetworkBox;
  readonly palette: ChartPalette;
}

function Network({ state, box, palette, people, facilitator, threshold }: NetworkProps) {
  const placed = placedPeople(people, box);
  const circle = circleOf(box);
  const { text } = networkSizes;
  const mark = markSize(people.length, box);
  const away = 12; // units between the line that leads to a name and the name
  return (
    <g font-size={text}>
      <Heading {...{ state, box, palette }} />
      {state.ties
        .filter(({ strength }) => strength >= threshold.tie)
        .sort((one, other) => one.strength - other.strength)
        .map(({ first, second, strength }) => {
          const [one, other] = [placed[first], placed[second]];
          if (one === undefined || other === undefined) return undefined;
          return (
            <path
              key={`${first}-${second}`}
              d={bend(one, other, circle)}
              fill="none"
              stroke={palette.tie}
              stroke-width={widthOfTie(strength, threshold.tie)}
            />
          );
        })}
      {placed.map(({ x, y }, at) => {
        const strength = state.facilitatorTies[at] ?? 0;
        if (strength < threshold.own) return undefined;
        return (
          <line
            key={at}
            {...{ x1: circle.x, y1: circle.y, x2: x, y2: y }}
            stroke={palette.accent}
            stroke-width={widthOfTie(strength, threshold.own)}
            stroke-dasharray={ownDashes}
          />
        );
      })}
      {placed.map(({ x, y, labelX, labelY, shortName, anchor, group }, at) => (
        <g key={at}>
          <line
            x1={x}
            y1={y}
            x2={labelX + (anchor === 'start' ? -away : away) * (box.direction === 'rtl' ? -1 : 1)}
            y2={labelY}
            stroke={palette.grid}
            stroke-width={2}
          />
          <GroupMark {...{ group, x, y, palette }} size={mark} />
          <text x={labelX} y={labelY + 8} text-anchor={anchor}>
            {isolated(shortName, box.direction)}
          </text>
        </g>
      ))}
      <Facilitator {...circle} name={facilitator} palette={palette} />
    </g>
  );
}

/** 1½ units for the weakest that is drawn, 8 for the strongest. */
function widthOfTie(strength: number, threshold: number): number {
  return Math.round(15 + ((strength - threshold) * 65) / (100 - threshold)) / 10;
}

interface KindOfLineProps {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly palette: ChartPalette;
  readonly across: (distance: number) => number;
  /** For line and words. */
  readonly room: number;
  readonly isOwn?: boolean;
}

function KindOfLine({ words, x, y, palette, across, room, isOwn = false }: KindOfLineProps) {
  return (
    <g font-size={networkSizes.text}>
      <line
        x1={across(x)}
        x2={across(x + 70)}
        y1={y}
        y2={y}
        stroke={isOwn ? palette.accent : palette.tie}
        stroke-width={5}
        stroke-dasharray={isOwn ? ownDashes : undefined}
      />
      <text x={across(x + 86)} y={y + 8}>
        {shortened(words, networkSizes.text, room - 100)}
      </text>
    </g>
  );
}

function Heading({ state: { heading, centrality }, box, palette }: Pick<NetworkProps, 'state' | 'box' | 'palette'>) {
  const start = box.direction === 'rtl' ? box.width - 12 : 12;
  const end = box.width - start;
  return (
    <g>
      <text x={start} y={42} font-size={34} font-weight={700}>
        {shortened(heading, 34, box.width / 2)}
      </text>
      <text x={end} y={62} text-anchor="end" font-size={60} font-weight={700} fill={palette.accent}>
        {centrality.value}
      </text>
      <text x={end} y={100} text-anchor="end" font-size={26}>
        {shortened(centrality.words, 26, box.width - 40)}
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
