/** A test, by its file in `tests/` and its title there: of a title that is made up, the part that is written out. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** What users of other programs complain of, and the tests that it cannot be said of Readout. */
export interface Complaint {
  /** Its number in the comparison of programs that the plan of Readout rests on; letters are those told beside the table. */
  readonly number: string;
  /** In our words. */
  readonly subject: string;
  readonly proofs: readonly Proof[];
}

const at = (file: string, title: string): Proof => ({ file: `${file}.test.ts`, title });

/** Those about annotations, orphans, privacy and lost work. */
export const complaints: readonly Complaint[] = [
  {
    number: '1',
    subject: 'after a freeze and a restart all notes were gone from view, though they lay in a file of state',
    proofs: [
      at('storage/kill', 'loses nothing that it said was saved'),
      at('window/leaving', 'a page whose process is lost comes back with everything that was saved'),
      at(
        'storage/torn-log',
        'a copy whose log is cut or spoilt anywhere holds every fact that was saved before that place',
      ),
    ],
  },
  {
    number: '2',
    subject: 'what was typed last is lost where the view is closed at once, since saving waits',
    proofs: [
      at('window/kills', 'while a note is typed has all that its window had shown as saved'),
      at('storage/typing-kill', 'has all that was shown as saved, and all that is half a second old'),
      at('renderer/note-drafts', 'are in the library within half a second of each keystroke, however fast the typing'),
      at('window/hand-and-notes', 'what is being typed when the window closes is kept'),
    ],
  },
  {
    number: '3',
    subject: 'a note that was deleted by mistake cannot be had back',
    proofs: [
      at('desk/bin', 'deleted notes, private and printable, wait in the bin over a restart and come back out of it'),
      at('desk/notes', 'a deleted note comes back by undo, whoever could see it'),
      at('window/writing', 'a deleted note waits in the bin over a restart, and is gone once the bin is emptied'),
    ],
  },
  {
    number: '4',
    subject: 'another name of the file, or another size of the window, and highlights are gone',
    proofs: [at('complaints/kept-marks', 'a source that is renamed is the same article, with every mark on it')],
  },
  {
    number: '5',
    subject: 'moving a folder broke every annotation',
    proofs: [at('complaints/kept-marks', 'a library that is moved and renamed has every mark where it was')],
  },
  {
    number: '6',
    subject: 'fetching an article again failed, and overwrote the only copy',
    proofs: [
      at(
        'complaints/kept-marks',
        'a new version that cannot be read, or says nothing, leaves the old one and its marks',
      ),
      at('storage/articles', 'and imported bytes cannot be changed or deleted by any statement'),
      at('storage/articles', 'are only added: the new one is shown, the old one stays'),
    ],
  },
  {
    number: '7',
    subject: 'annotations that find no place are not told: what came in is not what is shown and orphaned',
    proofs: [
      at('desk/version-property', 'whatever the edits, verdicts add up'),
      at('desk/annotation-exchange', 'whatever a file says, every annotation of it is taken, here already or refused'),
      at('desk/versions', 'a deleted passage is never glued elsewhere'),
    ],
  },
  {
    number: '8',
    subject: 'the numbers of annotations change, and the links in notes lead nowhere',
    proofs: [
      at('desk/note-links', 'a note links to notes and lines by their ids, with its own words'),
      at(
        'complaints/kept-marks',
        'a link in a note leads to the same note and line after other notes went and a new version came',
      ),
    ],
  },
  {
    number: '9',
    subject: 'positions count code units, so that a rare letter shifts what is exported',
    proofs: [
      at('desk/annotation-exchange', 'positions are code points; marks in any script come back to their very words'),
    ],
  },
  {
    number: '10',
    subject: 'the annotations of two books changed places; an import that did nothing said that it went well',
    proofs: [
      at('complaints/kept-marks', 'marks of one article never come to stand in another'),
      at('desk/annotation-exchange', '%s: what is exported comes back as it was in another library'),
    ],
  },
  {
    number: '11',
    subject: 'exported notes came without the words that they are about',
    proofs: [at('complaints/kept-marks', '%s: every mark leaves with the words that it is about')],
  },
  {
    number: '12',
    subject: 'annotations cannot be exported at all',
    proofs: [at('complaints/kept-marks', '%s: every mark leaves with the words that it is about')],
  },
  {
    number: '13',
    subject: 'the reader was switched off, and people could not take their notes along in time',
    proofs: [
      at('window/command-line', 'import, list, show and check work on a library that they make'),
      at(
        'window/no-connection',
        'no process of the program addresses another machine, on a fresh profile or a used one',
      ),
      at('desk/annotation-exchange', '%s: what is exported comes back as it was in another library'),
    ],
  },
  {
    number: '14',
    subject: 'what one wrote beside a document cannot be printed',
    proofs: [
      at('desk/notes', 'no private note reaches the page; a printable one does, until it is private again'),
      at('desk/versions', 'a printable note is printed with the paragraph that it stands in now'),
    ],
  },
  {
    number: '15',
    subject: 'all annotations are printed or none, not some',
    proofs: [at('complaints/kept-marks', 'one note is printed and the next one is not')],
  },
  {
    number: '18',
    subject: 'exports and handouts take private matter along unless one remembers to say no',
    proofs: [
      at('desk/canary', 'words of private notes are in no output and no file, whatever became of the notes'),
      at('window/canary', 'leave the real program by no way and lie in no folder that it writes to'),
      at('architecture/private-types', 'what printing receives has no place for a private note'),
      at('architecture/rooms', 'an import against the arrows is refused by the compiler'),
    ],
  },
  {
    number: '19',
    subject: 'private annotations were seen by others; who writes does not see which ones are private',
    proofs: [
      at('window/marks-and-hand', 'a note is made printable only after asking, and comes back to private without'),
      at('desk/lock', 'a locked desk hands out nothing of the private notes, and says the same with none as with many'),
    ],
  },
  {
    number: '20',
    subject: 'protected notes can be read back from the file, and their tags and links lie open',
    proofs: [
      at('privacy/canary', 'since its words never lie on a page that is not wiped whole'),
      at('privacy/private-notes', 'the table of sealed notes has room for nothing but id, nonce and box'),
      at(
        'desk/backups',
        'a note that is made private leaves every backup, where its sealed row takes its place; all else stays',
      ),
      at('desk/note-links', 'the tags of a private note lie sealed, each once, and undo takes them back'),
      at('desk/search', 'a note made private leaves the bytes of the index'),
    ],
  },
  {
    number: '21',
    subject: 'notes are not encrypted on one’s own disk',
    proofs: [
      at(
        'desk/lock',
        'locked, open and after a change of the passphrase, no word of a note lies in any file, nor the passphrase',
      ),
      at('privacy/sealing', 'does not open after any change of a byte, in another row, with another key, or cut'),
      at('privacy/lock', 'is the only way in once it is set'),
    ],
  },
  {
    number: '22',
    subject: 'what is called offline calls home',
    proofs: [
      at(
        'window/no-connection',
        'no process of the program addresses another machine, on a fresh profile or a used one',
      ),
    ],
  },
  {
    number: '23',
    subject: 'a damaged library, and no way back that works',
    proofs: [
      at('window/problem-screens', 'a damaged library is told, kept as it is, and opens once a good copy is back'),
      at(
        'storage/backup',
        'a backup is a whole library of the same content, for the user alone, and none of it is overwritten',
      ),
      at('storage/problems', 'a log whose library is gone'),
    ],
  },
  {
    number: '24',
    subject: 'a highlight cannot be made without a mouse or by ear',
    proofs: [
      at(
        'window/without-a-mouse',
        'an article is read, marked, noted and made into lines by key events alone, each said aloud',
      ),
      at('window/marks-and-hand', 'a sentence is found, marked and noted by keys alone, and each step is said'),
    ],
  },
  {
    number: '25',
    subject: 'private notes from before a meeting came out in its summary as facts',
    proofs: [
      at('desk/canary', 'words of private notes are in no output and no file, whatever became of the notes'),
      at('desk/lock', 'a command never asks for the passphrase, and makes the same briefing as if there were no notes'),
      at('desk/hand', 'that are one come together in every line, and are one in the register'),
    ],
  },
  {
    number: 'a',
    subject: 'with many annotations everything is slow',
    proofs: [
      at(
        'window/thousand-marks',
        'an article with a thousand marks scrolls, is marked and is written about without a halt',
      ),
    ],
  },
  {
    number: 'b',
    subject: 'a second synchronisation wiped highlights, or dropped one side in silence',
    proofs: [
      at(
        'desk/sealed-notes',
        'notes are merged by their ids: the later one stays, a printable one is left, and one undo takes all back',
      ),
      at(
        'desk/annotation-exchange',
        'a file of another program comes in with a verdict for each, in one step, and once',
      ),
    ],
  },
  {
    number: 'c',
    subject: 'a page that is only read in fetches what it names',
    proofs: [
      at('importing/pages', 'what cannot be seen, run or fetched leaves nothing but a count'),
      at('window/hostile-page', 'goes nowhere, opens nothing, loads nothing, connects to nobody'),
    ],
  },
  {
    number: 'd',
    subject: 'the best of many bad places is taken for the right one, and highlights are drawn on other words',
    proofs: [
      at('article/anchoring/anchor-all', 'a passage that was taken out is an orphan'),
      at('article/anchoring/anchor-all', 'of two equal sentences, the one that is left keeps its own marks only'),
      at('desk/annotation-exchange', 'twins that nothing tells apart are not guessed'),
    ],
  },
];
