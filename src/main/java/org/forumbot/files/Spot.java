package org.forumbot.files;

/** A place in a file. @param line, column from 1; a column counts characters (code points) */
record Spot(String file, int line, int column) {}
