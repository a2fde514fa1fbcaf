/** The page that lists the BOMs and takes new ones. */
import { BomList } from '../bom/boundary/bom-list.js';
import { Upload } from '../bom/boundary/upload.js';
import { byId } from '../element.js';
import { isMember } from '../identity/entity/session.js';
import { smallRun } from '../run/boundary/small-run.js';
import { showContact } from './contact.js';
import { whenSignedIn } from './frame.js';
import { Watch } from './watch.js';

await whenSignedIn();
if (isMember()) {
  new Upload().offer();
} else {
  byId('upload').hidden = true;
  byId('boms-title').textContent = 'BOMs of all organizations';
  byId('boms-empty').textContent = 'No organization has a BOM yet.';
}
const list = new BomList(smallRun);
new Watch(() => list.look(), showContact).start();
