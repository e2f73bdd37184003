package org.soclifecycle.notification;

/** Whether, and how soon, a notice is also sent by mail. */
public enum Delivery {
    NOW,
    DAILY,
    NONE
}
