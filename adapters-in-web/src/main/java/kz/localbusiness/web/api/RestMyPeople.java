package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import kz.localbusiness.application.booking.ShowMyPeople.Household;
import kz.localbusiness.application.booking.ShowMyPeople.Person;
import org.jspecify.annotations.Nullable;

/// @param people whoever has the latest visit first
@Schema(name = "MyPeople")
record RestMyPeople(String phone, List<One> people) {

    static RestMyPeople of(Household household) {
        return new RestMyPeople(
                household.phone().value(), household.people().stream().map(One::of).toList());
    }

    /// @param email as it was told with the latest visit; null when none was
    @Schema(name = "MyPerson")
    record One(String name, @Nullable String email) {

        static One of(Person person) {
            var email = person.email();
            return new One(person.name(), email == null ? null : email.value());
        }
    }
}
