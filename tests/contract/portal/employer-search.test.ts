import { describe, expect, it } from 'vitest';
import { otherEmployer, searchEmployers } from '../../../lib/portal/core/employers.ts';

const shown = (keyword: string) => searchEmployers(keyword)?.map((employer) => employer.shown);

describe('单位名称 by search (guide L257–L300)', () => {
  it('finds the eight of the guide under 北京市西城区, as 名称(省,市,区)', () => {
    expect(shown('北京市西城区')?.slice(0, 2)).toEqual([
      '北京市西城区展览路街道新华里社区卫生服务站(北京市,西城区,西城区)',
      '北京市西城区新街口街道官园社区卫生服务站(北京市,西城区,西城区)',
    ]);
    expect(shown('社区卫生服务站')).toHaveLength(8);
  });
  it('needs two characters', () => {
    expect(searchEmployers('北')).toBeNull();
    expect(searchEmployers(' 北 ')).toBeNull();
  });
  it('abbreviations find nothing', () => expect(shown('北西展览路社区')).toEqual([]));
  it('looks at the name only, not at the place behind it', () => expect(shown('(北京市,西城区')).toEqual([]));
  it('“其它” finds 其它 (guide L300)', () => expect(searchEmployers('其它')).toEqual([otherEmployer]));
});
