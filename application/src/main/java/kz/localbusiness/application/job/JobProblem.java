package kz.localbusiness.application.job;

/// Why something failed, as far as an operator may read it: never what it was about.
public enum JobProblem {
    STORE,
    SIGN_IN_SERVER,
    MAIL,
    DISK,

    /// Others changed the same thing again and again.
    LOST_RACE,

    /// The log says which.
    UNEXPECTED
}
