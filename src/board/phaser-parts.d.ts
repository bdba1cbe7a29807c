// Parts of Phaser's own sources, found by `src/build/slim-phaser-plugin.ts`.
declare module 'phaser-part/phaser-core' {
  const core: typeof import('phaser');
  export default core;
}
declare module 'phaser-part/gameobjects/container/Container' {
  const part: typeof import('phaser').GameObjects.Container;
  export default part;
}
declare module 'phaser-part/gameobjects/container/ContainerCreator' {}
declare module 'phaser-part/gameobjects/container/ContainerFactory' {}
declare module 'phaser-part/gameobjects/zone/Zone' {
  const part: typeof import('phaser').GameObjects.Zone;
  export default part;
}
