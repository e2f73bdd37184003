package org.soclifecycle.blueprint;

/**
 * That something happens once for each element of a collection.
 *
 * @param element the activity that carries the marker: the task itself or the sub-process around it
 * @param collection expression that yields the elements
 * @param elementVariable variable that holds the element
 */
public record MultiInstance(String element, String collection, String elementVariable, boolean sequential) {}
