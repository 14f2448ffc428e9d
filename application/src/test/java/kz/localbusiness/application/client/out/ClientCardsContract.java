package kz.localbusiness.application.client.out;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.client.out.ClientCards.Stretch;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.ClientOrder;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.ClientSearch;
import kz.localbusiness.domain.client.CountedVisit;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// Whom a business knows, and how it finds them.
public abstract class ClientCardsContract extends BusinessBoundContract {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");

    /// More than share one store in tests.
    private static final int MANY = 1000;

    protected abstract ClientCards cards();

    /// Of the same store.
    protected abstract Acquaintances acquaintances();

    @Test
    void namesTheBusinessesThatKnowANumber() {
        var both =
                new ClientProfile(
                        "Dana", List.of(phone(1), phone(2)), null, Language.RU, null, List.of());
        store(card(1, both));
        store(card(2, named("Marat", 3)));
        doElsewhere(() -> cards().save(card(elsewhere, 3, named("Dana", 2))));

        assertThat(acquaintances().of(phone(2), MANY)).contains(here, elsewhere);
        assertThat(acquaintances().of(phone(2), 1)).hasSize(1);
        assertThat(acquaintances().of(phone(3), MANY)).contains(here).doesNotContain(elsewhere);
        assertThat(acquaintances().of(phone(4), MANY)).doesNotContain(here, elsewhere);
    }

    private static final MessageWishes WISHES =
            new MessageWishes(
                    Set.of(Channel.EMAIL),
                    Set.of(NoticeKind.REMINDER, NoticeKind.RECEIPT),
                    Channel.TELEGRAM,
                    List.of(new OptIn(phone(2), NOON, OptIn.Where.WITH_BOOKING)));

    @Test
    void givesBackWhatWasStored() {
        var note =
                new ClientNote(new UUID(1, 1), ClientNote.Kind.PREFERENCE, "Чай", "Айгерим", NOON);
        var profile =
                new ClientProfile(
                        "Дана Ахметова",
                        List.of(phone(1), phone(2)),
                        new EmailAddress("dana@example.kz"),
                        Language.KK,
                        LocalDate.of(1990, 2, 28),
                        List.of("vip"));
        var card = card(1, profile).noted(note).counting(visit(1, NOON, 5_000)).wishing(WISHES);
        store(card);

        assertThat(here(() -> cards().find(card.id())))
                .hasValueSatisfying(stored ->
                        assertThat(stored)
                                .usingRecursiveComparison()
                                .ignoringFields("version")
                                .isEqualTo(card));
        assertThat(here(() -> cards().having(phone(2)))).map(ClientCard::id).hasValue(card.id());
        assertThat(here(() -> cards().having(phone(3)))).isEmpty();
        assertThat(here(() -> cards().count())).isOne();
        assertThat(elsewhere(() -> cards().count())).isZero();
    }

    @Test
    void forgetsWhatIsNoMoreTold() {
        var full =
                new ClientProfile(
                        "Дана",
                        List.of(phone(1)),
                        new EmailAddress("dana@example.kz"),
                        Language.KK,
                        LocalDate.of(1990, 2, 28),
                        List.of("vip"));
        store(card(1, full));
        var stored = here(() -> cards().find(card(1, full).id())).orElseThrow();
        var bare = named("Дана", 1);

        store(stored.described(bare));

        assertThat(here(() -> cards().find(stored.id()))).map(ClientCard::profile).hasValue(bare);
        assertThat(line(ClientOrder.BIRTHDAY)).isEmpty();
    }

    @Test
    void letsANumberLeadToOneClientOnly() {
        store(card(1, named("Дана", 1)));

        assertThatThrownBy(() -> store(card(2, named("Асель", 1)))).isInstanceOf(StaleState.class);
        doElsewhere(() -> cards().save(card(elsewhere, 3, named("Асель", 1))));
    }

    @Test
    void refusesWhatWasChangedMeanwhile() {
        var card = card(1, named("Дана", 1));
        store(card);
        var read = here(() -> cards().find(card.id())).orElseThrow();
        store(read.described(named("Дана А.", 1)));

        assertThatThrownBy(() -> store(read.described(named("Д.", 1))))
                .isInstanceOf(StaleState.class);
        assertThatThrownBy(() -> store(card)).isInstanceOf(StaleState.class);
    }

    @Test
    void findsByLettersOfEveryScriptWhoeverCameLastFirst() {
        store(card(1, named("Айгерім Сәтбаева", 1)).counting(visit(1, NOON, 1)));
        store(card(2, named("Aigerim Zhanova", 2)).counting(visit(2, NOON.plusSeconds(60), 1)));
        store(card(3, named("Дана", 3)));

        assertThat(found("айг")).containsExactly(id(2), id(1));
        assertThat(found("satb")).containsExactly(id(1));
        assertThat(found("Сәтб айгер")).containsExactly(id(1));
        assertThat(found("жанова")).containsExactly(id(2));
        assertThat(found("ай")).isEmpty();
        assertThat(found("герим")).isEmpty();
    }

    @Test
    void forgivesOneLetter() {
        store(card(1, named("Гүлнәр Жұмабаева", 1)));

        for (var typed : List.of("гулнар", "гулнра", "гулар", "гуланр", "жумабева", "дулнар")) {
            assertThat(found(typed)).as(typed).containsExactly(id(1));
        }
        assertThat(found("дулмар")).isEmpty();
        assertThat(found("дул")).isEmpty();
    }

    @Test
    void findsByFourDigitsOfAnyOfTheirNumbers() {
        var two =
                new ClientProfile(
                        "Дана",
                        List.of(new PhoneNumber("+77011234567"), new PhoneNumber("+77770009988")),
                        null,
                        Language.RU,
                        null,
                        List.of());
        store(card(1, two));

        for (var typed : List.of("4567", "8701123", "+7 701 123-45-67", "9988", "дана 9988")) {
            assertThat(found(typed)).as(typed).containsExactly(id(1));
        }
        assertThat(found("567")).isEmpty();
        assertThat(found("4568")).isEmpty();
        assertThat(found("дана 1111")).isEmpty();
    }

    @Test
    void goesThroughALineInBothDirections() {
        IntStream.range(1, 6).forEach(i -> store(card(i, named("Клиент " + (char) ('а' + i), i))));
        var second = requireNonNull(ClientOrder.NAME.place(card(2, named("Клиент в", 2))));

        assertThat(stretch(new Stretch(ClientOrder.NAME, second, Stretch.END, false, ""), 2))
                .containsExactly(id(3), id(4));
        assertThat(stretch(new Stretch(ClientOrder.NAME, "", second, true, ""), 9))
                .containsExactly(id(1));
    }

    @Test
    void linesUpThoseWhoBelongThereOnly() {
        var tagged =
                new ClientProfile(
                        "Дана",
                        List.of(phone(1)),
                        null,
                        Language.RU,
                        LocalDate.of(1990, 2, 28),
                        List.of("vip"));
        store(card(1, tagged));
        var regular = card(2, named("Асель", 2));
        for (int i = 0; i < 3; i++) {
            regular = regular.counting(visit(20 + i, NOON.plus(Duration.ofDays(7L * i)), 1_000));
        }
        store(regular);
        store(card(3, named("Бота", 3)).counting(visit(3, NOON, 9_000)));

        assertThat(line(ClientOrder.BIRTHDAY)).containsExactly(id(1));
        assertThat(line(ClientOrder.REGULAR)).containsExactly(id(2));
        assertThat(line(ClientOrder.LOST)).containsExactly(id(3), id(2));
        assertThat(line(ClientOrder.REVENUE)).containsExactly(id(1), id(2), id(3));
        assertThat(line(ClientOrder.OWES)).containsExactly(id(3));
        assertThat(line(ClientOrder.NAME)).containsExactly(id(2), id(3), id(1));
        assertThat(line(ClientOrder.LAST_VISIT)).containsExactly(id(1), id(3), id(2));
        assertThat(stretch(new Stretch(ClientOrder.NAME, "", Stretch.END, false, "vip"), 9))
                .containsExactly(id(1));
    }

    @Test
    void findsByWhatIsNotedUntilTheNoteIsGone() {
        var tea =
                new ClientNote(
                        new UUID(1, 1), ClientNote.Kind.NOTE, "Пьёт шай без сахара", "", NOON);
        var dye = new ClientNote(new UUID(1, 2), ClientNote.Kind.NOTE, "Краска 7/3", "", NOON);
        store(card(1, named("Дана", 1)).noted(tea).noted(dye));
        store(card(2, named("Сахара", 2)));

        assertThat(noted("сахар")).containsExactly(id(1));
        assertThat(noted("shai САХРА")).containsExactly(id(1));
        assertThat(noted("сахар соль")).isEmpty();
        assertThat(noted("са")).isEmpty();
        assertThat(elsewhere(() -> cards().found(first("сахар"), 9))).isEmpty();
        var stored = here(() -> cards().find(id(1))).orElseThrow();
        store(stored.withoutNote(tea.id()));

        assertThat(noted("сахар")).isEmpty();
        assertThat(noted("краска")).containsExactly(id(1));
    }

    @Test
    void findsWhoeverMayBeTheSamePerson() {
        var born = LocalDate.of(1990, 2, 28);
        var mail = new EmailAddress("dana@example.kz");
        var asked =
                new ClientProfile(
                        "Дана Серік", List.of(phone(1234)), mail, Language.RU, born, List.of());
        store(card(1, named("серик ДАНА", 1235)));
        store(card(2, named("Dana Serik", 1324)));
        store(card(3, named("Дана Серік", 4321)));
        store(card(4, named("Дана", 1236)));
        store(
                card(
                        5,
                        new ClientProfile(
                                "Дана Серик",
                                List.of(phone(5)),
                                mail,
                                Language.KK,
                                null,
                                List.of())));
        store(
                card(
                        6,
                        new ClientProfile(
                                "Дана Серик",
                                List.of(phone(6)),
                                null,
                                Language.KK,
                                born,
                                List.of())));

        assertThat(here(() -> cards().alike(asked, 9)))
                .extracting(ClientCard::id)
                .containsExactlyInAnyOrder(id(1), id(2), id(5), id(6));
        assertThat(here(() -> cards().alike(asked, 2))).hasSize(2);
        assertThat(elsewhere(() -> cards().alike(asked, 9))).isEmpty();
    }

    @Test
    void linesUpThoseWhoAreNotedAsAlikeBesideOneAnother() {
        store(card(1, named("Дана Серік", 1)).alike(true));
        store(card(2, named("Асель", 2)).alike(true));
        store(card(3, named("СЕРИК Дана", 3)).alike(true));
        store(card(4, named("Бота", 4)));

        assertThat(line(ClientOrder.ALIKE)).containsExactly(id(2), id(1), id(3));
        var stored = here(() -> cards().find(id(2))).orElseThrow();
        assertThat(stored.isAlike()).isTrue();
        store(stored.alike(false));

        assertThat(line(ClientOrder.ALIKE)).containsExactly(id(1), id(3));
    }

    @Test
    void keepsBusinessesApartAndRemovesOnlyItsOwn() {
        var card = card(1, named("Дана", 1));
        store(card);

        doElsewhere(() -> cards().remove(card.id()));

        assertThat(elsewhere(() -> cards().find(card.id()))).isEmpty();
        assertThat(elsewhere(() -> cards().having(phone(1)))).isEmpty();
        assertThat(here(() -> cards().find(card.id()))).isPresent();
        doHere(() -> cards().remove(card.id()));
        doHere(() -> cards().remove(card.id()));
        assertThat(here(() -> cards().find(card.id()))).isEmpty();
    }

    private List<ClientId> found(String text) {
        return here(() ->
                        ClientSearch.of(text).steps().stream()
                                .flatMap(step -> cards().found(step, 20).stream())
                                .toList())
                .stream()
                .map(ClientCard::id)
                .distinct()
                .toList();
    }

    private List<ClientId> noted(String text) {
        return here(() ->
                        ClientSearch.of(text).noteSteps().stream()
                                .flatMap(step -> cards().found(step, 20).stream())
                                .toList())
                .stream()
                .map(ClientCard::id)
                .distinct()
                .toList();
    }

    private static ClientSearch.Step first(String text) {
        return ClientSearch.of(text).noteSteps().getFirst();
    }

    private List<ClientId> line(ClientOrder order) {
        return stretch(new Stretch(order, "", Stretch.END, false, ""), 20);
    }

    private List<ClientId> stretch(Stretch stretch, int most) {
        return here(() -> cards().stretch(stretch, most)).stream().map(ClientCard::id).toList();
    }

    private void store(ClientCard card) {
        doHere(() -> cards().save(card));
    }

    private ClientCard card(int number, ClientProfile profile) {
        return card(here, number, profile);
    }

    private static ClientCard card(BusinessId business, int number, ClientProfile profile) {
        return ClientCard.opened(id(number), business, profile, NOON);
    }

    private static ClientId id(int number) {
        return new ClientId(new UUID(7, number));
    }

    private static PhoneNumber phone(int number) {
        return new PhoneNumber("+7701000%04d".formatted(number));
    }

    private static ClientProfile named(String name, int phone) {
        return new ClientProfile(name, List.of(phone(phone)), null, Language.RU, null, List.of());
    }

    private static CountedVisit visit(int number, Instant start, long tenge) {
        return new CountedVisit(
                new AppointmentId(new UUID(8, number)),
                1,
                start,
                CountedVisit.Outcome.CAME,
                Money.tenge(tenge),
                tenge > 5_000 ? Money.tenge(tenge - 5_000) : Money.ZERO);
    }
}
