import { describe, expect, test, vi } from 'vitest';
import { sampleAttempt } from '../../tests/fixtures/attempts.ts';
import { fakeBrowser, refuses } from '../../tests/fixtures/browser.ts';
import { answer, fillable, items, put, reach, rows } from '../../tests/fixtures/kept.ts';
import { keepRecord } from './keep.ts';

describe('the record on the disk', () => {
  test('an answer is there when the page is loaded again, with its device, number and time', async () => {
    const browser = fakeBrowser();
    const first = keepRecord(browser.tab());
    expect(first.$keeping.get()).toBe('opening');
    expect(await first.append(answer('a/b/c'))).toBe('disk');
    expect(first.$keeping.get()).toBe('disk');

    const second = keepRecord(browser.tab());
    expect(second.$attempts.get()).toEqual([]);
    await second.open();
    expect(second.$attempts.get()).toEqual(first.$attempts.get());
    expect(second.$attempts.get()).toMatchObject([{ item: 'a/b/c', learner: 'me', seq: 1, at: 1_000_000 }]);
  });

  test('an answer is only said to be kept when a strict transaction is complete', async () => {
    const browser = fakeBrowser();
    const modes: (IDBTransactionOptions | undefined)[] = [];
    const order: string[] = [];
    const open: IDBFactory['open'] = (name, version) => {
      const request = browser.factory.open(name, version);
      request.addEventListener('success', () => {
        const begin = request.result.transaction.bind(request.result);
        request.result.transaction = (tables, mode, options) => {
          const transaction = begin(tables, mode, options);
          if (mode === 'readwrite') {
            modes.push(options);
            transaction.addEventListener('complete', () => order.push('complete'));
          }
          return transaction;
        };
      });
      return request;
    };
    const record = keepRecord(browser.tab({ large: () => ({ open }) }));
    await record.append(answer('a/b/c')).then(() => order.push('told'));
    expect(modes).toEqual([{ durability: 'strict' }]);
    expect(order).toEqual(['complete', 'told']);
  });

  test('numbers go up whatever the clock does', async () => {
    const browser = fakeBrowser();
    const record = keepRecord(browser.tab());
    await record.append(answer('a/b/first'));
    browser.time = 5;
    await record.append(answer('a/b/second'));
    expect(items(record)).toEqual(['a/b/first', 'a/b/second']);
    expect(record.$attempts.get().map(({ seq, at }) => [seq, at])).toEqual([
      [1, 1_000_000],
      [2, 5],
    ]);
  });

  test('answers given in one moment are all kept, in their order', async () => {
    const browser = fakeBrowser();
    const record = keepRecord(browser.tab());
    const names = Array.from({ length: 20 }, (_, n) => `a/b/item-${n}`);
    await Promise.all(names.map((name) => record.append(answer(name))));
    expect(items(record)).toEqual(names);
    expect(await rows(browser.factory, 'attempts')).toHaveLength(20);
  });

  test('a proxy, as a Solid store hands it out, is stored as the plain thing', async () => {
    const browser = fakeBrowser();
    const picked = new Proxy(['p1', 'p2'], {});
    const record = keepRecord(browser.tab());
    expect(await record.append(answer('a/b/c', { response: { type: 'mark', picked } }))).toBe('disk');
    const again = keepRecord(browser.tab());
    await again.open();
    expect(again.$attempts.get()).toMatchObject([{ response: { type: 'mark', picked: ['p1', 'p2'] } }]);
  });

  test('a device name that was damaged is replaced, because numbers of one name must not repeat', async () => {
    const browser = fakeBrowser();
    const record = keepRecord(browser.tab());
    await record.append(answer('a/b/first'));
    await put(browser.factory, 'meta', { id: 'device', seq: 'many' }, 'device');
    await record.append(answer('a/b/second'));
    const [first, second] = record.$attempts.get();
    expect(second?.device).not.toBe(first?.device);
    expect(record.$attempts.get()).toHaveLength(2);
  });
});

describe('two tabs', () => {
  test('lose nothing: numbers are unique across tabs, and each shows the other’s answers', async () => {
    const browser = fakeBrowser();
    const one = keepRecord(browser.tab());
    const two = keepRecord(browser.tab());
    await Promise.all([one.open(), two.open()]);
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => [one.append(answer(`a/one/${n}`)), two.append(answer(`a/two/${n}`))]).flat(),
    );
    await vi.waitFor(() => {
      expect(one.$attempts.get()).toHaveLength(20);
      expect(two.$attempts.get()).toEqual(one.$attempts.get());
    });
    const seqs = one.$attempts.get().map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(new Set(one.$attempts.get().map(({ device }) => device)).size).toBe(1);
  });

  test('an older tab makes way for a newer site’s database, and goes on in memory', async () => {
    const browser = fakeBrowser();
    const old = keepRecord(browser.tab());
    await old.append(answer('a/b/before'));
    const newer = await reach(browser.factory, 2);
    newer.close();
    expect(await old.append(answer('a/b/after'))).toBe('memory');
    expect(items(old)).toEqual(['a/b/before', 'a/b/after']);
    expect(await rows(browser.factory, 'attempts')).toHaveLength(1);
  });

  test('a database that another tab blocks does not hold the page up, and is used once it is free', async () => {
    const browser = fakeBrowser();
    const requests: IDBOpenDBRequest[] = [];
    const open: IDBFactory['open'] = () => {
      const request = { onblocked: null, onsuccess: null } as unknown as IDBOpenDBRequest;
      requests.push(request);
      return request;
    };
    const record = keepRecord(browser.tab({ large: () => ({ open }) }));
    const kept = record.append(answer('a/b/c'));
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    const [request] = requests as [IDBOpenDBRequest];
    request.onblocked?.call(request, new Event('blocked') as IDBVersionChangeEvent);
    expect(await kept).toBe('memory');

    const helper = keepRecord(browser.tab());
    await helper.open();
    const db = await reach(browser.factory);
    Object.assign(request, { result: db }).onsuccess?.(new Event('success'));
    await vi.waitFor(() => expect(record.$keeping.get()).toBe('disk'));
    expect(await rows(browser.factory, 'attempts')).toHaveLength(1);
  });
});

describe('where storage is refused', () => {
  test('the record goes on in memory and nothing throws', async () => {
    const record = keepRecord(fakeBrowser().tab({ large: refuses }));
    await record.open();
    expect(record.$keeping.get()).toBe('memory');
    expect(await record.append(answer('a/b/first'))).toBe('memory');
    expect(await record.append(answer('a/b/second'))).toBe('memory');
    expect(items(record)).toEqual(['a/b/first', 'a/b/second']);
    await expect(record.change(async () => 1)).rejects.toThrow();
  });

  test('an opening that fails later counts as refused, too', async () => {
    const browser = fakeBrowser();
    const open: IDBFactory['open'] = (name) => browser.factory.open(name, 1);
    (await reach(browser.factory, 7)).close();
    const record = keepRecord(browser.tab({ large: () => ({ open }) }));
    await record.open();
    expect(record.$keeping.get()).toBe('memory');
  });

  test('a database that never answers is given up on', async () => {
    const browser = fakeBrowser();
    const open = () => ({}) as IDBOpenDBRequest;
    const asked = vi.fn(open);
    const record = keepRecord(browser.tab({ large: () => ({ open: asked }) }));
    const opened = record.open();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    browser.wait();
    await opened;
    expect(record.$keeping.get()).toBe('memory');
    expect(await record.append(answer('a/b/c'))).toBe('memory');
  });

  test('a disk that gets full in mid-use loses nothing: what was stored stays, the rest is held and stored as soon as it can be', async () => {
    const browser = fakeBrowser();
    const { full, large } = fillable(browser.factory);
    const record = keepRecord(browser.tab({ large }));
    expect(await record.append(answer('a/b/1'))).toBe('disk');
    full.now = true;
    expect(await record.append(answer('a/b/2'))).toBe('memory');
    expect(await record.append(answer('a/b/3'))).toBe('memory');
    expect(record.$keeping.get()).toBe('memory');
    expect([...items(record)].sort()).toEqual(['a/b/1', 'a/b/2', 'a/b/3']);
    expect(await rows(browser.factory, 'attempts')).toHaveLength(1);

    full.now = false;
    expect(await record.append(answer('a/b/4'))).toBe('disk');
    expect(record.$keeping.get()).toBe('disk');
    expect(await rows(browser.factory, 'attempts')).toHaveLength(4);
    expect(await record.append(answer('a/b/5'))).toBe('disk');
    expect(await rows(browser.factory, 'attempts')).toHaveLength(5);
    const again = keepRecord(browser.tab());
    await again.open();
    expect([...items(again)].sort()).toEqual(['a/b/1', 'a/b/2', 'a/b/3', 'a/b/4', 'a/b/5']);
    const names = again.$attempts.get().map(({ device, seq }) => `${device} ${seq}`);
    expect(new Set(names).size).toBe(5);
  });

  test('a connection that the browser dropped is opened again', async () => {
    const browser = fakeBrowser();
    const opened: IDBDatabase[] = [];
    const open: IDBFactory['open'] = (name, version) => {
      const request = browser.factory.open(name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    };
    const record = keepRecord(browser.tab({ large: () => ({ open }) }));
    await record.append(answer('a/b/1'));
    for (const db of opened) db.close();
    expect(await record.append(answer('a/b/2'))).toBe('disk');
    expect(opened).toHaveLength(2);
  });
});

describe('rows that cannot be read', () => {
  test('are set aside with the reason, as they were, and cost nothing else', async () => {
    const browser = fakeBrowser();
    await keepRecord(browser.tab()).append(answer('a/b/good'));
    const broken = { ...sampleAttempt(), outcome: 'excellent' };
    await put(browser.factory, 'attempts', broken);
    await put(browser.factory, 'attempts', 'not even an object');

    const record = keepRecord(browser.tab());
    await record.open();
    expect(items(record)).toEqual(['a/b/good']);
    expect(await rows(browser.factory, 'attempts')).toHaveLength(1);
    expect(await rows(browser.factory, 'aside')).toEqual([
      { row: broken, reason: 'outcome', at: 1_000_000 },
      { row: 'not even an object', reason: 'row', at: 1_000_000 },
    ]);
    expect(record.$keeping.get()).toBe('disk');
  });

  test('count again once the site can read them', async () => {
    const browser = fakeBrowser();
    await keepRecord(browser.tab()).open();
    await put(browser.factory, 'aside', { row: sampleAttempt({ item: 'a/b/back' }), reason: 'newer', at: 1 });
    const record = keepRecord(browser.tab());
    await record.open();
    expect(items(record)).toEqual(['a/b/back']);
    expect(await rows(browser.factory, 'aside')).toHaveLength(1);
  });
});
