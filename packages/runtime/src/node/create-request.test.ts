import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createRequest, type RequestOptions } from './create-request.js';
import { isPublicAddress } from './public-address.js';
import { RequestError } from './request-error.js';
import { signRequest } from './sign-request.js';

const test = suite('createRequest');

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const servers: Server[] = [];

/** A server of this machine for one test. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.after.each(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers everybody alike. */
function answering(body: string | Buffer, headers: Record<string, string> = {}, status = 200): Promise<string> {
  return serve((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
}

/** The code that a request fails with. */
async function codeOf(url: string, options: RequestOptions = {}): Promise<string> {
  try {
    await createRequest({ allowPrivateAddresses: true, ...options })({ url, method: 'POST', parameters: [] });
  } catch (error) {
    if (error instanceof RequestError) return error.code;
    throw error;
  }
  return 'answered';
}

test('posts a form, signed, and gives the answer', async () => {
  const seen: Seen[] = [];
  const base = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('{"actions":[{"say":"é"}]}');
    });
  });
  const request = createRequest({
    authToken: 'secret',
    accountSid: 'AC1',
    assistantSid: 'UA1',
    allowPrivateAddresses: true,
  });
  const parameters = [
    ['Memory', '{"a b":"ü"}'],
    ['Channel', 'chat'],
  ] as const;
  assert.equal(await request({ url: `${base}/a?x=1`, method: 'POST', parameters }), { actions: [{ say: 'é' }] });
  await request({ url: `${base}/a?x=1`, method: 'GET', parameters: [['Channel', 'a&b']] });
  const [posted, got] = seen;
  assert.equal([...new URLSearchParams(posted?.body)], [['AccountSid', 'AC1'], ['AssistantSid', 'UA1'], ...parameters]);
  assert.is(posted?.url, '/a?x=1');
  assert.is(
    posted?.headers['x-twilio-signature'],
    signRequest('secret', `${base}/a?x=1`, [['AccountSid', 'AC1'], ['AssistantSid', 'UA1'], ...parameters]),
  );
  assert.equal([got?.method, got?.url], ['GET', '/a?x=1&AccountSid=AC1&AssistantSid=UA1&Channel=a%26b']);
  assert.is(got?.headers['x-twilio-signature'], signRequest('secret', base + got?.url));
});

test('signs as the service documents it', () => {
  // The example of the vendor's security page.
  const parameters = Object.entries({
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675310',
    Digits: '1234',
    From: '+14158675310',
    To: '+18005551212',
  });
  const url = 'https://example.com/myapp.php?foo=1&bar=2';
  assert.is(signRequest('12345', url, parameters), signRequest('12345', url, [...parameters].reverse()));
  assert.is(signRequest('12345', url, parameters), 'L/OH5YylLD5NRKLltdqwSvS0BnU=');
});

test('an answer that is no JSON, too large or another status is none', async () => {
  assert.is(await codeOf(await answering('<html>', { 'content-type': 'text/html' })), 'not_json');
  assert.is(await codeOf(await answering('{"actions":')), 'not_json');
  assert.is(await codeOf(await answering(Buffer.from([0x22, 0xff, 0x22]))), 'not_json');
  assert.is(await codeOf(await answering('{}', { 'content-encoding': 'gzip' })), 'not_json');
  assert.is(await codeOf(await answering('{}', {}, 500)), 'status');
  assert.is(await codeOf(await answering(`"${'x'.repeat(16_382)}"`)), 'answered');
  assert.is(await codeOf(await answering(`"${'x'.repeat(16_383)}"`)), 'too_large');
});

test('20 MB are cut off early, and a redirect is not followed', async () => {
  let sent = 0;
  const endless = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(64 * 1_024, 0x20);
    const more = (): void => {
      while (sent < 20_000_000 && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  });
  assert.is(await codeOf(endless), 'too_large');
  assert.ok(sent < 19_000_000, `${sent} bytes were sent`);
  let asked = 0;
  const loop = await serve((_, response) => {
    asked += 1;
    response.writeHead(302, { location: '/again' }).end();
  });
  assert.is(await codeOf(loop), 'status');
  assert.is(asked, 1);
});

test('silence, drips and slow names end at the deadline; a broken answer at once', async () => {
  const silent = await serve(() => {});
  assert.is(await codeOf(silent, { timeoutMs: 50 }), 'timed_out');
  const dripping = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    const drip = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(drip));
  });
  assert.is(await codeOf(dripping, { timeoutMs: 80 }), 'timed_out');
  assert.is(await codeOf('http://owl.example', { timeoutMs: 50, lookup: () => new Promise(() => {}) }), 'timed_out');
  const broken = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '10' });
    response.write('{', () => response.destroy());
  });
  assert.is(await codeOf(broken), 'unreachable');
});

test('private addresses are refused, however they are written or named', async () => {
  const base = await answering('{}');
  const port = new URL(base).port;
  const none: RequestOptions = { allowPrivateAddresses: false };
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0', '169.254.169.254']) {
    assert.is(await codeOf(`http://${host}:${port}/`, none), 'address_refused', host);
  }
  const named = (...addresses: string[]): RequestOptions => ({
    ...none,
    lookup: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  });
  assert.is(await codeOf(`http://owl.example:${port}/`, named('10.0.0.7')), 'address_refused');
  assert.is(await codeOf(`http://owl.example:${port}/`, named('8.8.8.8', 'fd00::1')), 'address_refused');
  assert.is(await codeOf(`http://owl.example:${port}/`, named()), 'unreachable');
});

test('a name is resolved once, and the connection goes where that said', async () => {
  const port = new URL(await answering('{}')).port;
  let asked = 0;
  const lookup = async (): Promise<{ address: string; family: number }[]> => {
    asked += 1;
    return [{ address: asked === 1 ? '127.0.0.1' : '192.0.2.1', family: 4 }];
  };
  assert.is(await codeOf(`http://owl.example:${port}/`, { lookup }), 'answered');
  assert.is(asked, 1);
});

test('what is no URL of the web is refused, and credentials in it too', async () => {
  for (const url of ['ftp://owl.example', 'file:///etc/passwd', 'nothing', 'http://a:b@127.0.0.1/', 'javascript:1']) {
    assert.is(await codeOf(url), 'url_refused', url);
  }
});

test('public addresses are told from others', () => {
  for (const address of ['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '2606:4700::1111', '2a00:1450::1']) {
    assert.ok(isPublicAddress(address), address);
  }
  const special = ['10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1'];
  const special6 = [
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:7f00:1::',
  ];
  for (const address of [...special, ...special6, '2001:db8::1', 'fe80::1%eth0', 'owl', '']) {
    assert.not(isPublicAddress(address), address);
  }
});

test.run();
