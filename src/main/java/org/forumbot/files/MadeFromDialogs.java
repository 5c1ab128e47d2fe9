package org.forumbot.files;

/** Keeps something that is made from the dialogs and takes long to make, such as an index. */
public interface MadeFromDialogs {
    /** Makes it for dialogs that will be in force in a moment; what is in use stays so until then. From any thread. */
    void prepare(Dialogs next);
}
