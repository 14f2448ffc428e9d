package kz.localbusiness.web.client;

import static kz.localbusiness.web.booking.SalonFixture.AIGERIM;
import static kz.localbusiness.web.booking.SalonFixture.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.booking.ShowMyBookings.MyBooking;
import kz.localbusiness.application.booking.ShowMyBookings.Page;
import kz.localbusiness.application.booking.ShowMyPeople.Person;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.booking.SalonFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "kz.localbusiness.web.error")
class PeopleFilterTest extends BrowserlessTest {

    private final BookingList list =
            new BookingList("client.past.", page("next", "Dana", "Alua"), _ -> page("", "ALUA"));
    private final PeopleFilter filter =
            new PeopleFilter(
                    List.of(new Person("Dana", null), new Person("Alua", null)), list::show);

    @BeforeEach
    void open() {
        UI.getCurrent().add(filter, list);
    }

    @Test
    void showsThoseOfOnePersonAlsoAmongWhatFollows() {
        choose("whose-1");
        assertThat(list.cards.getComponentCount()).isEqualTo(1);

        test(list.more).click();

        assertThat(list.cards.getComponentCount()).isEqualTo(2);
        assertThat(list.cards.getElement().getTextRecursively()).doesNotContain("Dana");
    }

    @Test
    void showsEverybodysAgain() {
        choose("whose-0");

        choose("whose-all");

        assertThat(list.cards.getComponentCount()).isEqualTo(2);
    }

    private void choose(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private static Page page(String next, String... names) {
        return new Page(Stream.of(names).map(PeopleFilterTest::booking).toList(), next);
    }

    private static MyBooking booking(String name) {
        var phone = new PhoneNumber("+77011234567");
        var client = new ClientDetails(name, phone, null, "", Language.RU);
        var closed = new Leeway(new Leeway.NotAhead(), new Leeway.NotAhead(), false);
        var visit = SalonFixture.visitOf(client);
        var mine = new MyAppointment(SalonFixture.salon(), AIGERIM, "Aigerim", visit, closed);
        return new MyBooking(mine, TOKEN);
    }
}
