package org.soclifecycle.identity;

import java.util.List;

/** The people of the demonstration, whom the sign-in page offers when {@code soc.demo} is true. */
public interface DemoPeople {

    List<DemoPerson> people();

    /** The password all of them share. */
    String password();

    /** One of them and what the person is good for. */
    record DemoPerson(String username, String displayName, String purpose) {}
}
