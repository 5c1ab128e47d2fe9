package org.forumbot.bench;

import org.forumbot.bench.Act.Leaves;
import org.forumbot.bench.Act.Types;

/** What somebody wants, and how they go on from what they see. For one person. */
interface Script {
    Act begins();

    Act next(Shown shown);

    /** When nothing has come for long. */
    Act triesAgain();

    /** Somebody who only writes, to a bot that only answers. */
    static Script small(int words) {
        return new Script() {
            private int left = words;

            @Override
            public Act begins() {
                return triesAgain();
            }

            @Override
            public Act next(Shown shown) {
                return --left > 0 ? triesAgain() : new Leaves();
            }

            @Override
            public Act triesAgain() {
                return new Types("Свердловская область");
            }
        };
    }
}
