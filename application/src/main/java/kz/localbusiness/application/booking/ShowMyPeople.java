package kz.localbusiness.application.booking;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Who of those that share one phone has come here lately, e.g. a mother and her children.
@FunctionalInterface
public interface ShowMyPeople {

    /// Empty for whoever has proven no number at this business, hence for guests.
    Optional<Household> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param people each once, whoever has the latest visit first
    record Household(PhoneNumber phone, List<Person> people) {

        public Household {
            people = List.copyOf(people);
        }
    }

    /// @param name as it was written with the latest visit
    /// @param email told with the latest visit
    record Person(String name, @Nullable EmailAddress email) {}
}
