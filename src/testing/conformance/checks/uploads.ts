import {must, type Check} from '../probe.js';

const takesFiles: Check['when'] = ({capabilities}) => capabilities.filing;

export const uploadChecks: Check[] = [
  {
    name: 'speaks tus 1.0 where files go',
    when: takesFiles,
    async run({ask, endpoint, own}) {
      const {status, headers} = await ask(endpoint('uploads'), {method: 'OPTIONS', origin: own});
      must(status === 200 || status === 204, `OPTIONS answered ${status}`);
      const versions = (headers.get('tus-version') ?? headers.get('tus-resumable') ?? '').split(',');
      must(versions.includes('1.0.0'), `speaks tus ${versions.join(',') || 'of no version'}`);
    },
  },
  {
    name: 'shows and takes no file without its ticket',
    when: takesFiles,
    async run({ask, endpoint, own}) {
      const upload = new URL(crypto.randomUUID(), endpoint('uploads').href.replace(/\/?$/, '/'));
      const tus = {'tus-resumable': '1.0.0'};
      const writing = {...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream'};
      for (const [method, headers, body] of [
        ['HEAD', tus, undefined],
        ['PATCH', writing, 'x'],
        ['GET', {}, undefined],
      ] as const) {
        const {status} = await ask(upload, {method, origin: own, headers, ...(body && {body})});
        must(status >= 400 && status < 500, `${method} answered ${status}`);
      }
    },
  },
  {
    name: 'says what a file may be: its size, its kinds, the size of a piece',
    when: takesFiles,
    async run({description: {uploads}}) {
      must(uploads, 'the description has no upload limits');
      must(uploads.maxSize > 0 && uploads.maxFiles > 0 && uploads.chunkSize > 0, 'a limit is 0');
      must(uploads.types.length > 0, 'no kind of file is taken');
    },
  },
];
