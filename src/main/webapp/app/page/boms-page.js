/** The page that lists the BOMs and takes new ones. */
import { BomList } from '../bom/boundary/bom-list.js';
import { Upload } from '../bom/boundary/upload.js';
import { smallRun } from '../run/boundary/small-run.js';
import { isOpen } from '../run/entity/run.js';
import { whenSignedIn } from './frame.js';

await whenSignedIn();
new Upload().offer();
new BomList({ show: smallRun, isOpen }).show();
