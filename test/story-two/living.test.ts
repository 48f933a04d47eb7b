/**
 * An edition that lives: what changed between two releases is recorded, a reader sees what is new, and then an editor decides
 * what is shown of each report, where the record is not to tell withheld words either. One story, so that each build goes on
 * from the last.
 */
import './record-of-releases.ts';
import './since-visit.ts';
import './withheld-words.ts';
