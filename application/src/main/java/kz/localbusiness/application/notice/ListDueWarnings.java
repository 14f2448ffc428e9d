package kz.localbusiness.application.notice;

import java.util.List;

/// Whose owners are to be written to of what the operator warns of, one business after the other.
@FunctionalInterface
public interface ListDueWarnings {

    List<WarnOwners.Command> due(int most);
}
