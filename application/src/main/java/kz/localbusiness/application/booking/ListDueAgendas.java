package kz.localbusiness.application.booking;

import java.util.List;

/// Which agendas of any business the platform must look at now, oldest first.
@FunctionalInterface
public interface ListDueAgendas {

    List<RelayNews.Command> due(int most);
}
