// Parts of Phaser's own sources, found by `src/build/slim-phaser-plugin.ts`.
declare module 'phaser-part/phaser-core' {
  import type * as Phaser from 'phaser';
  const core: typeof Phaser;
  export default core;
}
declare module 'phaser-part/gameobjects/container/Container' {
  import type * as Phaser from 'phaser';
  const part: typeof Phaser.GameObjects.Container;
  export default part;
}
declare module 'phaser-part/gameobjects/container/ContainerCreator' {}
declare module 'phaser-part/gameobjects/container/ContainerFactory' {}
declare module 'phaser-part/gameobjects/zone/Zone' {
  import type * as Phaser from 'phaser';
  const part: typeof Phaser.GameObjects.Zone;
  export default part;
}
