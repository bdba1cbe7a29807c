// What the board uses of Phaser. `src/build/slim-phaser-plugin.ts` puts this in the place of the whole of it.
// A part that is missing here is told by tests/architecture/slim-phaser.test.ts. The core comes first: the parts lean on it.
import core from 'phaser-part/phaser-core';
import Container from 'phaser-part/gameobjects/container/Container';
import 'phaser-part/gameobjects/container/ContainerCreator';
import 'phaser-part/gameobjects/container/ContainerFactory';
import Zone from 'phaser-part/gameobjects/zone/Zone';

export const { AUTO, Core, Game, Input, Renderer, Scale } = core;
export const GameObjects = { ...core.GameObjects, Container, Zone };
