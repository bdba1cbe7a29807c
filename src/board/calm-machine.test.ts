import { expect, test } from 'vitest';
import { isSoftware } from './calm-machine';

test('a machine that draws in software, or not at all, is calm; one with a graphics card is not', () => {
  expect(isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)')).toBe(true);
  expect(isSoftware('llvmpipe (LLVM 15.0.6, 256 bits)')).toBe(true);
  expect(isSoftware('Microsoft Basic Render Driver')).toBe(true);
  expect(isSoftware(undefined)).toBe(true);
  expect(isSoftware('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)')).toBe(false);
  expect(isSoftware('Apple M1')).toBe(false);
});
