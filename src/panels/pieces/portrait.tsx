import { type PortraitNumbers, portraitPaths } from '../../look/portrait';

export function Portrait({
  portrait,
  size = 'small',
}: {
  readonly portrait: PortraitNumbers;
  readonly size?: 'small' | 'large';
}) {
  return (
    <svg class={`portrait portrait-${size}`} viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="32" class="portrait-ground" />
      {portraitPaths(portrait).map(({ path, fill }, layer) => (
        <path key={layer} d={path} fill={fill} />
      ))}
    </svg>
  );
}
