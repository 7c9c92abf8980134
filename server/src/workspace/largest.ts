/**
 * How long a text may be for its citations to be looked at, in millions of characters (UTF-16 code units), unless the user
 * says otherwise: twenty books. Of a longer one only the notes are. Editors and command line mean the same by it.
 */
export const LARGEST_DOCUMENT = 20;
