/** The page that lists the BOMs and takes new ones. */
import { whenSignedIn } from '../../identity/boundary/account.js';
import { showBoms } from './bom-list.js';
import { takeFiles } from './upload.js';

whenSignedIn(() => {
  takeFiles();
  showBoms();
});
