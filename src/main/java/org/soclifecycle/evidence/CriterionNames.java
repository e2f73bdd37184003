package org.soclifecycle.evidence;

import java.util.Map;
import org.soclifecycle.core.ProgramId;

/** Implemented by the module that knows the criteria which evidence can prove. */
public interface CriterionNames {

    /** Code to text of the programme's criteria, in their order. */
    Map<String, String> of(ProgramId program);
}
