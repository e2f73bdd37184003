package org.soclifecycle.engine;

/** Answers whether a person may work on a task; asked by the engine itself, so that no caller gets round it. */
public interface TaskAccess {

    /** @param username the person in whose name the engine is called */
    boolean mayWork(String username, String taskId);
}
