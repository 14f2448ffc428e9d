package kz.localbusiness.application.business;

/// Makes one realm ahead of its business, unless there are enough of them.
@FunctionalInterface
public interface PrepareRealm {

    /// Several nodes may do it side by side: the target is passed by less than their number.
    ///
    /// @param target how many are to be free
    /// @return whether one more is free now
    boolean prepare(int target);
}
