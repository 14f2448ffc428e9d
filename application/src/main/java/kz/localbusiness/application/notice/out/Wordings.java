package kz.localbusiness.application.notice.out;

import kz.localbusiness.domain.notice.OwnWords;

/// How the current business words its messages.
public interface Wordings {

    /// In the usual words when nothing was worded yet.
    OwnWords current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(OwnWords words);
}
