package kz.localbusiness.application.business;

import java.util.List;

/// Who waits although a realm may be free, and what was given up.
@FunctionalInterface
public interface ListDueRegistrations {

    List<TendRegistration.Due> due(int most);
}
