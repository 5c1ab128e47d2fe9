package org.forumbot.files;

/**
 * Counts slips of the finger: a letter too many, missing, wrong, or swapped with its neighbour. This is the optimal
 * string alignment distance; the one of commons-text 1.15 finds no Cyrillic letter equal to itself (its change 770).
 */
final class Slips {
    private Slips() {}

    static int between(String typed, String meant) {
        int[] beforeLast = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
            row[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int wrong = last[j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(wrong, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && swapped(typed, i, meant, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[meant.length()];
    }

    private static boolean swapped(String typed, int i, String meant, int j) {
        return typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}
