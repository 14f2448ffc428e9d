package kz.localbusiness.application.closing;

import java.util.List;

/// Which businesses end and must be seen to now: their owners written to, or all of it deleted.
@FunctionalInterface
public interface ListDueClosings {

    List<PursueClosing.Command> due(int most);
}
