import { describe, expect, test } from 'vitest';
import { foldText, matchWords, splitWords } from '@/lib/core/text/fold';

describe('a folded text', () => {
  test.each([
    ['Łukasz Żółw', 'lukasz zolw'],
    ['Søren Ærø', 'soren aero'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['STRASSE straße', 'strasse strasse'],
    ['Ångström, café', 'angstrom, cafe'],
    ['ＡＢＣ１２', 'abc12'],
    ['ｶﾞ', 'ガ'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['ไม่ใช่', 'ไม่ใช่'.normalize('NFKD').normalize('NFC')],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('distinguishes texts that differ by more than an accent', () => {
    expect(foldText('が')).not.toBe(foldText('か'));
    expect(foldText('मैं')).not.toBe(foldText('म'));
  });
});

test('words are found in scripts without spaces', () => {
  expect(splitWords('障害の原因を調べた')).toContain('障害');
  expect(splitWords('他先看日志，再看图表')).toContain('日志');
  expect(splitWords('เขาอ่านบันทึกก่อน')).toContain('อ่าน');
  expect(splitWords('C++, then Go')).toEqual(['C', 'then', 'Go']);
});

describe('a query', () => {
  test.each([
    ['障害対応', '障害への対応が早い'],
    ['原因', '障害の原因を調べた'],
    ['日志 图表', '他先看日志，再看图表'],
    ['c++', 'wrote it in C++ first'],
    ['cafe lukasz', 'Łukasz met us in the café'],
    ['อ่าน บันทึก', 'เขาอ่านบันทึกก่อน'],
  ])('“%s” finds “%s”', (query, text) => {
    expect(matchWords(query)(foldText(text))).toBe(true);
  });

  test.each([
    ['障害対応', '障害の原因を調べた'],
    ['c++', 'wrote it in C first'],
  ])('“%s” does not find “%s”', (query, text) => {
    expect(matchWords(query)(foldText(text))).toBe(false);
  });

  test('is found in several texts together, each word in one of them', () => {
    expect(matchWords('ada queue')('ada lovelace', 'named the queue')).toBe(true);
    expect(matchWords('障害対応')('障害', '対応が早い')).toBe(true);
    expect(matchWords('ada queue')('ada lovelace', 'named the cache')).toBe(false);
    expect(matchWords('lovelacenamed')('lovelace', 'named')).toBe(false);
  });

  test('without words finds everything', () => {
    expect(matchWords('  ')('anything')).toBe(true);
  });
});
