package org.forumbot.files;

/**
 * A mistake in a file written by people.
 *
 * @param line, column from 1
 */
record Problem(String file, int line, int column, String message) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return "%s:%d:%d %s".formatted(file, line, column, message);
    }
}
