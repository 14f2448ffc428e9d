package kz.localbusiness.application.audit;

import java.util.List;

/// Which records of any business have traces that are not in the log yet.
@FunctionalInterface
public interface ListDueTraces {

    List<RelayTraces.Command> due(int most);
}
