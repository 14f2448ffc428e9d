package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the first visit of an owner to the last mail to a client, and what may come in between.
class JourneyIT {

    private static final String DEMO = "demo";

    /// Of the only organisation that the simulated bank knows at first.
    private static final String BANK_KEY = "test_demo";

    private static final Album INTERRUPTIONS = new Album("interruptions");
    private static final int NOT_FOUND = 404;

    private static RunningPlatform platform;
    private static Chromium chromium;

    @RegisterExtension final Visitors visitors = new Visitors(() -> chromium, () -> platform);

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        platform = RunningPlatform.start();
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        platform.close();
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromTheRegistrationToTheLastMail(Device device) {
        var album = new Album(device.label());
        var client = visitors.client(device, album);
        var story = new Story(visitors.owner(device, album), client, "salon-" + device.label());

        story.ownerOpensBusiness();
        story.requestIsConfirmedThenCancelled();
        story.clientCancelsTheNextOne();
        story.clientPaysInAdvance(BANK_KEY, visitors.bankApp(album), visitors.bankApp(album));

        client.finds("received", "cancelled.byBusiness", "cancelled.byClient");
    }

    @Test
    void offersAnotherAddressForATakenOne() {
        var owner = visitors.owner(Device.PHONE, INTERRUPTIONS);
        owner.asksFor(DEMO);

        owner.tab.press("#register-submit");

        owner.isToldThatTheAddressIsTaken();
        assertThat(owner.tab.typed("register-name")).isEqualTo(Owner.BUSINESS);
    }

    @Test
    void offersFreshTimesWhenSomebodyElseWasFaster() {
        var client = visitors.client(Device.PHONE, INTERRUPTIONS);
        var visit = client.choosesAtTheDemo();
        new Elsewhere(platform).books(visit);

        client.tab.press("#book");

        client.isToldThatTheTimeIsTaken(visit);
        assertThat(client.tab.typed("client-name")).isEqualTo(Client.NAME);
        client.takesTheNearest();
        client.books();
    }

    @Test
    void booksOnceForADoubleClick() {
        var client = visitors.client(Device.DESKTOP, INTERRUPTIONS);
        var elsewhere = new Elsewhere(platform);
        var visit = client.choosesAnyoneAtTheDemo();
        var free = elsewhere.free(visit); // without the one who is held

        client.tab.pressTwice("#book");

        client.seesConfirmation();
        client.reads(new Words("en"));
        assertThat(elsewhere.free(visit)).isEqualTo(free);
    }

    @Test
    void showsNothingForAForgedLink() {
        var client = visitors.client(Device.PHONE, INTERRUPTIONS);
        var link = new Elsewhere(platform).books(client.choosesAtTheDemo());

        var status = client.tab.open(link.substring(0, link.length() - 2));

        assertThat(status).isEqualTo(NOT_FOUND);
        client.isToldThatTheLinkIsInvalid();
    }

    @Test
    void keepsOneBusinessFromAnother() {
        var other = "salon-next-door";
        var owner = visitors.owner(Device.DESKTOP, INTERRUPTIONS);
        var client = visitors.client(Device.DESKTOP, INTERRUPTIONS);
        var link = new Elsewhere(platform).books(client.choosesAtTheDemo());
        owner.opensBusiness(other);

        assertThat(owner.tab.open("/demo/admin")).isEqualTo(NOT_FOUND);
        assertThat(client.tab.open(link.replace("/demo/", "/" + other + "/"))).isEqualTo(NOT_FOUND);

        owner.isToldThatNothingIsThere();
        client.isToldThatTheLinkIsInvalid();
    }

    @Test
    void keepsWhatWasTypedInAnotherLanguage() {
        var client = visitors.client(Device.DESKTOP, INTERRUPTIONS);
        var visit = client.choosesAtTheDemo();

        client.reads(Device.PHONE.words());

        client.tab.sees("#client-name", Device.PHONE.words().of("booking.name"));
        assertThat(client.tab.typed("client-name")).isEqualTo(Client.NAME);
        assertThat(client.chosen(DEMO)).isEqualTo(visit);
    }
}
