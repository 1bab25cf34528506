/** Where every page of every Miro app gets its SDK from. */
export const MIRO_SDK = 'https://miro.com/app/static/sdk/v2/miro.js';

/**
 * The one change made to an app's pages: Miro's SDK address becomes the board's. Works on bytes read as latin1, so
 * that every other byte stays what it is, whatever the encoding of the page.
 */
export const withLocalSdk = (html: Buffer, sdk: string): Buffer =>
  Buffer.from(html.toString('latin1').replaceAll(MIRO_SDK, sdk), 'latin1');
