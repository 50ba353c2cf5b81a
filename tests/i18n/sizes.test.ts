import { describe, expect, it } from 'vitest';
import { formatFileSize, isFileSize } from '#src/i18n/sizes.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the size of a file', () => {
  it.each([
    ['1,2 MB', '1,2 MB', '1.2 MB'],
    ['1.25MB', '1,25 MB', '1.25 MB'],
    ['850 kB', '850 kB', '850 kB'],
    ['900 byte', '900 byte', '900 bytes'],
  ])('%s is %s in Swedish and %s in English', (written, sv, en) => {
    expect(isFileSize(written)).toBe(true);
    expect([plain(formatFileSize('sv', written)), plain(formatFileSize('en', written))]).toEqual([sv, en]);
  });

  it.each(['', '2', 'MB', '1,2 megabyte', '-1 MB', '1 200 kB', '1e9 MB', '1,2 mb'])('is not %j', (text) => {
    expect(isFileSize(text)).toBe(false);
  });
});
