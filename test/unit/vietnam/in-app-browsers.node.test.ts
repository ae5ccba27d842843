import assert from 'node:assert/strict';
import {test} from 'node:test';
import {detectInAppBrowser} from '../../../src/vietnam/in-app-browsers.js';

const android = 'Mozilla/5.0 (Linux; Android 12; SM-A125F Build/SP1A.210812.016';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const agents: [string, string | undefined][] = [
  [
    `${android}) ${chrome} Version/4.0 Chrome/154.0.0.0 Mobile Safari/537.36 Zalo android/260901903 ZaloTheme/light ZaloLanguage/vi`,
    'zalo',
  ],
  [`${iphone} Mobile/15E148 Zalo iOS/260502804 ZaloTheme/light ZaloLanguage/vn`, 'zalo'],
  [
    `${android}; wv) ${chrome} Version/4.0 Chrome/150.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.40.108;]`,
    'facebook',
  ],
  [`${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0.0.40.108;FBDV/iPhone15,3;]`, 'facebook'],
  [
    `${android}; wv) ${chrome} Version/4.0 Chrome/150.0.0.0 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/470.0.0.40.108;]`,
    'messenger',
  ],
  [`${iphone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/470.0.0.40.108;]`, 'messenger'],
  [`${iphone} Mobile/15E148 [FBAN/MessengerLiteForiOS;FBAV/470.0;]`, 'messenger'],
  [
    `${android}; wv) ${chrome} Version/4.0 Chrome/150.0.0.0 Mobile Safari/537.36 Instagram 335.0.0.1 Android (31/12)`,
    'instagram',
  ],
  [`${iphone} Mobile/15E148 Instagram 335.0.0.1 (iPhone15,3; iOS 18_7)`, 'instagram'],
  [
    `${android}) ${chrome} Version/4.0 Chrome/150.0.0.0 Mobile Safari/537.36 trill_2023507030 JsSdk/1.0 NetType/WIFI AppName/trill BytedanceWebview/d8a21c6`,
    'tiktok',
  ],
  [`${iphone} Mobile/15E148 musical_ly_32.8.0 JsSdk/2.0 NetType/WIFI BytedanceWebview/d8a21c6`, 'tiktok'],
  [`${iphone} Mobile/15E148`, 'ios-webview'],
  [`${android}; wv) ${chrome} Version/4.0 Chrome/150.0.0.0 Mobile Safari/537.36`, 'android-webview'],
  [`${iphone} Version/18.7 Mobile/15E148 Safari/604.1`, undefined],
  [`${iphone} CriOS/150.0.0.0 Mobile/15E148 Safari/604.1`, undefined],
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Chrome/154.0.0.0 Mobile Safari/537.36`, undefined],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', undefined],
  ['', undefined],
];

test('the app around the page is recognised, and a real browser is none', () => {
  for (const [agent, app] of agents) assert.equal(detectInAppBrowser(agent), app, agent);
});
