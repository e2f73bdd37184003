package org.soclifecycle.engine;

import org.soclifecycle.core.NotAllowed;

/** Decides whether a person may work on a task; asked by the engine itself, so that no caller gets round it. */
public interface TaskAccess {

    /**
     * @param username the person in whose name the engine is called
     * @throws NotAllowed when the person may not
     */
    void requireWork(String username, String taskId);
}
