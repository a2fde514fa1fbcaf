/** The page of one BOM: its lines, and its enrichment, live. */
import { sayOfBom } from '../bom/boundary/bom-head.js';
import { whenSignedIn } from './frame.js';
import { OneBom } from './one-bom.js';

const { sources, read } = await whenSignedIn();
const id = new URLSearchParams(location.search).get('id') ?? '';
if (id === '') {
  sayOfBom('The address names no BOM.');
} else {
  await read;
  new OneBom(id, sources).show();
}
