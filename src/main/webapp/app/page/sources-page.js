/** The page of all sources: who can be asked about parts, and how each of them stands. */
import { token, whoIs } from '../identity/entity/session.js';
import { SourcesList } from '../source/boundary/sources-list.js';
import { whenSignedIn } from './frame.js';

const { sources } = await whenSignedIn();
new SourcesList(sources, whoIs(token() ?? '').operator).show();
