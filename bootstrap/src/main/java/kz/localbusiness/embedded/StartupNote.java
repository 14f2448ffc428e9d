package kz.localbusiness.embedded;

import java.util.List;

/// Lines for the banner that is printed when everything answers, e.g. the demo owner's login.
@FunctionalInterface
public interface StartupNote {

    List<String> lines();
}
