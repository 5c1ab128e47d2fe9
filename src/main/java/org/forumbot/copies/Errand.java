package org.forumbot.copies;

/**
 * Something to be done with one copy, outside of units.
 *
 * @param row id of its row
 * @param file its id at the messenger
 * @param place where the copy lies or is to lie, below the folder of all copies
 * @param away whether it is to be deleted
 */
record Errand(long row, String file, String place, boolean away) {
    /** What has come of it. */
    sealed interface Result {
        /** @param digest SHA-256 in hexadecimal */
        record Kept(long bytes, String digest) implements Result {}

        record Deleted() implements Result {}

        /** It is not what its name says, or larger than may be. */
        record Refused(boolean large) implements Result {}

        record Later(String why) implements Result {}

        /** There is no room: by the quota, or on the disk. */
        record Full() implements Result {}

        /** The disk does not take it. */
        record Unwritable(String why) implements Result {}
    }
}
