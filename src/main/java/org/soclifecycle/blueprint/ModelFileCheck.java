package org.soclifecycle.blueprint;

import java.util.List;

/** Implemented by a module that knows more rules about model files than this one, such as those inside of forms. */
public interface ModelFileCheck {

    List<Finding> check(ModelFiles files);
}
