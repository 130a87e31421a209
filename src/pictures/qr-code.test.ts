import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

const size = (svg: string) => Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);

test('a square code has its three corners, dark on white with an edge around it', () => {
  const svg = qrCode('https://atlas.example/gemeenten/ede/');
  const far = size(svg) - 2 - 7;
  for (const corner of ['M2 2h7v1h-7z', `M${far} 2h7v1h-7z`, `M2 ${far}h7v1h-7z`])
    expect(svg).toContain(corner);
  expect(svg).toContain('fill="#fff"');
  const [, , dark = ''] = svg.split(' d="');
  expect(dark).not.toMatch(/M[01] |M\d+ [01]h/);
});

test('another address gives another code, the same address the same', () => {
  expect(qrCode('https://a.example/')).toBe(qrCode('https://a.example/'));
  expect(qrCode('https://a.example/')).not.toBe(qrCode('https://b.example/'));
});
