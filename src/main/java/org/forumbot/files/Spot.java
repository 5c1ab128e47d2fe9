package org.forumbot.files;

import org.snakeyaml.engine.v2.nodes.Node;

/** A place in a file. @param line, column from 1 */
record Spot(String file, int line, int column) {
    static Spot of(String file, Node node) {
        return node.getStartMark()
                .map(mark -> new Spot(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Spot(file, 1, 1));
    }

    Spot right(int columns) {
        return new Spot(file, line, column + columns);
    }
}
