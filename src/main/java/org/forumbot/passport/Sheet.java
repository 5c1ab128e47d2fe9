package org.forumbot.passport;

import java.util.List;

/**
 * What stands on a passport, in the words of one language: the same on its page and in its text.
 *
 * @param lead the practice in a few sentences, may be empty
 * @param figures the numbers that are shown large, at most {@link #MOST_FIGURES}
 * @param blocks only those that hold something
 * @param missing headings of what has not been told
 */
record Sheet(Head head, String lead, List<Figure> figures, List<Block> blocks, Gaps missing, Foot foot) {
    static final int MOST_FIGURES = 4;

    Sheet {
        figures = List.copyOf(figures);
        blocks = List.copyOf(blocks);
    }

    /**
     * @param mark the number of the practice, or that it is an example
     * @param org, region may be empty
     * @param stage code of the maturity, empty when it is not known
     * @param stages names of all stages, in their order
     */
    record Head(String event, String mark, String title, String org, String region, String stage, List<String> stages) {
        Head {
            stages = List.copyOf(stages);
        }
    }

    /** @param number as it was written, with its qualifier: «более 700» */
    record Figure(String number, String label) {}

    record Block(String heading, List<Line> lines) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a block. */
    sealed interface Line {
        /** As it reads when nothing stands out. */
        String text();

        record Text(String text) implements Line {}

        /** @param number its place in the list, 0 for none; @param rest may be empty */
        record Item(int number, String name, String rest) implements Line {
            @Override
            public String text() {
                return rest.isEmpty() ? name : name + " — " + rest;
            }
        }

        record Pair(String name, String value) implements Line {
            @Override
            public String text() {
                return name + ": " + value;
            }
        }
    }

    /** @param heading what these have in common; @param names may be empty */
    record Gaps(String heading, List<String> names) {
        Gaps {
            names = List.copyOf(names);
        }

        String text() {
            return String.join(", ", names);
        }
    }

    /**
     * @param link to the practice in the bot, may be empty
     * @param call what it is good for
     * @param notes one below the other
     */
    record Foot(String link, String call, List<String> notes) {
        Foot {
            notes = List.copyOf(notes);
        }
    }
}
