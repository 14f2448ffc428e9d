package kz.localbusiness.application.business;

/// How much there is to do for the realm pool: realms to make, and whether any is to be tidied up.
@FunctionalInterface
public interface CountMissingRealms {

    /// @param target how many are to be free
    int missing(int target);
}
