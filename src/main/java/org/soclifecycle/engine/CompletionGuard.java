package org.soclifecycle.engine;

/**
 * Answers whether a task may be completed as things stand; asked by the engine itself inside the completion, so that no
 * caller gets round it.
 */
public interface CompletionGuard {

    /**
     * @param processKey process of the model
     * @param taskKey element id of the task in the model
     * @throws RuntimeException of the kinds in core, to refuse the completion
     */
    void require(String processKey, String taskKey, String taskId);
}
