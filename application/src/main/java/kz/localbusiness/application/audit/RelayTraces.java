package kz.localbusiness.application.audit;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.audit.out.Traces.Place;
import kz.localbusiness.domain.shared.BusinessId;

/// Brings what was left behind in a record into the log.
@FunctionalInterface
public interface RelayTraces {

    void relay(Command command);

    record Command(Place place) implements ForBusiness {

        @Override
        public BusinessId business() {
            return place.business();
        }
    }
}
