package kz.localbusiness.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.client.CountedVisit.Outcome;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ClientCardTest {

    private static final MessageWishes NO_EMAIL = MessageWishes.NONE.silencing(Channel.EMAIL);

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");
    private static final PhoneNumber HERS = new PhoneNumber("+77011234567");
    private static final PhoneNumber OTHER = new PhoneNumber("+77770009988");

    @Test
    void countsAVisitOnceInWhateverOrderItsNewsCome() {
        var came = visit(1, 3, 0, Outcome.CAME);

        var card = dana().counting(came).counting(visit(1, 2, 0, Outcome.AHEAD)).counting(came);

        assertThat(card.visits()).containsExactly(came);
        assertThat(card.counting(visit(1, 4, 0, Outcome.CANCELLED)).tally().visits()).isZero();
    }

    @Test
    void talliesOnlyThoseToWhichTheClientCame() {
        var card =
                dana().counting(visit(1, 1, 0, Outcome.CAME))
                        .counting(visit(2, 1, 10, Outcome.MISSED))
                        .counting(visit(3, 1, 20, Outcome.CANCELLED))
                        .counting(visit(4, 1, 30, Outcome.CAME))
                        .counting(visit(5, 1, 40, Outcome.AHEAD));

        var tally = card.tally();

        assertThat(tally.visits()).isEqualTo(2);
        assertThat(tally.noShows()).isOne();
        assertThat(tally.revenue()).isEqualTo(Money.tenge(10_000));
        assertThat(tally.average()).isEqualTo(Money.tenge(5_000));
        assertThat(tally.lastVisit()).isEqualTo(day(30));
        assertThat(tally.nextVisit()).isNull();
    }

    @Test
    void expectsTheNextVisitAfterTheMedianInterval() {
        var card = came(0, 20, 41, 141);

        assertThat(card.tally().rhythm()).isEqualTo(Duration.ofDays(21));
        assertThat(card.tally().nextVisit()).isEqualTo(day(162));
        assertThat(came(0, 20, 40, 70, 100).tally().rhythm()).isEqualTo(Duration.ofDays(25));
    }

    @Test
    void losesWhoeverStaysAwayForTwiceTheirRhythmAndThreeMonths() {
        assertThat(came(0, 20, 40).tally().lostAt()).isEqualTo(day(130));
        assertThat(came(0, 60, 120).tally().lostAt()).isEqualTo(day(240));
        assertThat(came(0).tally().lostAt()).isEqualTo(day(90));
        assertThat(dana().tally().lostAt()).isNull();
        assertThat(ClientOrder.REGULAR.place(came(0, 20))).isNull();
        assertThat(ClientOrder.REGULAR.place(came(0, 20, 40))).startsWith("2027-04-02T");
    }

    @Test
    void owesWhatIsNotPaidOfVisitsThatAreOver() {
        var card = dana().counting(owing(1, 2_000)).counting(owing(2, 3_500)).counting(owing(3, 0));

        assertThat(card.tally().owed()).isEqualTo(Money.tenge(5_500));
        assertThat(ClientOrder.OWES.place(card)).startsWith("00000000000550000/");
        assertThat(ClientOrder.OWES.place(came(0, 20))).isNull();
    }

    private static CountedVisit owing(int number, long tenge) {
        return new CountedVisit(
                new AppointmentId(new UUID(8, number)),
                1,
                day(number),
                Outcome.CAME,
                Money.tenge(5_000),
                Money.tenge(tenge));
    }

    @Test
    void remembersNoMoreThanTheLatestVisits() {
        var card = dana();
        for (int i = 0; i <= ClientCard.MOST_VISITS; i++) {
            card = card.counting(visit(i, 1, i, Outcome.CAME));
        }

        assertThat(card.visits()).hasSize(ClientCard.MOST_VISITS);
        assertThat(card.visits().getLast().start()).isEqualTo(day(1));
    }

    @Test
    void becomesOneWithAnotherAndLosesNothing() {
        var note = new ClientNote(new UUID(3, 1), ClientNote.Kind.NOTE, "x", "Айгерим", NOON);
        var other =
                new ClientCard(
                        new ClientId(new UUID(9, 2)),
                        dana().business(),
                        new ClientProfile(
                                "Дана А.",
                                List.of(OTHER),
                                new EmailAddress("dana@example.kz"),
                                Language.KK,
                                LocalDate.of(1990, 1, 2),
                                List.of("vip")),
                        List.of(note),
                        List.of(visit(7, 1, 1, Outcome.CAME)),
                        List.of(),
                        NO_EMAIL,
                        NOON.minusSeconds(9),
                        false,
                        4);

        var taking = dana().counting(visit(8, 1, 2, Outcome.CAME)).joining(other);

        assertThat(taking.joining()).containsExactly(OTHER);
        assertThat(taking.has(OTHER)).isFalse();
        var one = taking.absorbing(other).absorbing(other).joined();

        assertThat(one.profile().name()).isEqualTo("Дана");
        assertThat(one.profile().phones()).containsExactly(HERS, OTHER);
        assertThat(one.profile().email()).isEqualTo(new EmailAddress("dana@example.kz"));
        assertThat(one.profile().birthday()).isEqualTo(LocalDate.of(1990, 1, 2));
        assertThat(one.profile().tags()).containsExactly("vip");
        assertThat(one.notes()).containsExactly(note);
        assertThat(one.visits()).hasSize(2);
        assertThat(one.wishes().wants(Channel.EMAIL)).isFalse();
        assertThat(one.since()).isEqualTo(NOON.minusSeconds(9));
        assertThat(one.version()).isZero();
    }

    @Test
    void wantsEveryMessageUntilTheClientSaysOtherwise() {
        var quiet = dana().wishing(NO_EMAIL);

        assertThat(dana().wishes().wants(Channel.EMAIL)).isTrue();
        assertThat(quiet.wishes().wants(Channel.EMAIL)).isFalse();
        assertThat(
                        quiet.counting(visit(1, 1, 0, Outcome.CAME))
                                .alike(true)
                                .described(profile("Дана А.", List.of(HERS)))
                                .wishes()
                                .wants(Channel.EMAIL))
                .isFalse();
        assertThat(quiet.joining(dana()).joined().wishes().wants(Channel.EMAIL)).isFalse();
        assertThat(quiet.wishing(MessageWishes.NONE)).isEqualTo(dana());
    }

    @Test
    void keepsWhatWasAgreedToForItsOwnNumbersAlone() {
        var hers = new OptIn(HERS, NOON, OptIn.Where.WITH_BOOKING);
        var agreed = dana().wishing(MessageWishes.NONE.agreeing(hers));
        var other = new OptIn(OTHER, NOON, OptIn.Where.BY_LINK);

        assertThat(agreed.wishing(agreed.wishes().agreeing(other))).isEqualTo(agreed);
        var joining = agreed.joining(dana().described(profile("Дана А.", List.of(OTHER))));
        assertThat(joining.wishing(joining.wishes().agreeing(other)).joined().wishes().optIns())
                .containsExactly(hers, other);
        assertThat(agreed.described(profile("Дана", List.of(OTHER))).wishes().optIns()).isEmpty();
    }

    @Test
    void hasBounds() {
        var many = IntStream.range(0, 6).mapToObj(i -> new PhoneNumber("+7701000000" + i)).toList();

        assertThatIllegalArgumentException().isThrownBy(() -> profile("Дана", many));
        assertThatIllegalArgumentException().isThrownBy(() -> profile("Дана", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> profile(" ", List.of(HERS)));
        var five = dana().described(profile("Дана", many.subList(0, 5)));
        assertThat(five.fitsWith(dana())).isFalse();
        assertThat(five.fitsWith(five)).isTrue();
    }

    @Test
    void whatIsNotedIsTornOutAroundTheWordThatWasLookedFor() {
        var card =
                dana().noted(note(1, "Аллергия"))
                        .noted(
                                note(
                                        2,
                                        "Краска\n"
                                                + "очень ".repeat(30)
                                                + "тёмная "
                                                + "да ".repeat(40)));

        assertThat(ClientSearch.of("алергия").extract(card)).isEqualTo("Аллергия");
        assertThat(ClientSearch.of("темн").extract(card))
                .startsWith("…очень очень")
                .contains("тёмная да")
                .endsWith("да…")
                .hasSizeLessThan(150);
        assertThat(ClientSearch.of("краск").extract(card)).startsWith("Краска очень");
        assertThat(ClientSearch.of("чай").extract(card)).isEmpty();
        assertThat(ClientSearch.of("7").extract(card)).isEmpty();
    }

    @Test
    void noClientTakesMoreRoomInTheSearchThanItsShare() {
        var card = dana();
        for (int i = 0; i < ClientCard.MOST_NOTES; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 100; j++) {
                text.append(Integer.toString(100_000 + i * 100 + j, 36)).append("x ");
            }
            card = card.noted(note(i, text.toString()));
        }

        assertThat(ClientSearch.keys(card)).hasSizeLessThan(600);
        assertThat(ClientSearch.noted(card)).hasSizeLessThan(2_200);
    }

    @Test
    void whoeverIsAlikeHasSomethingInCommonToBeFoundBy() {
        var random = new Random(20261129);
        for (int i = 0; i < 2_000; i++) {
            var digits = "%010d".formatted(random.nextLong(10_000_000_000L));
            var place = random.nextInt(9);
            var other =
                    random.nextBoolean()
                            ? digits.substring(0, place)
                                    + random.nextInt(10)
                                    + digits.substring(place + 1)
                            : digits.substring(0, place)
                                    + digits.charAt(place + 1)
                                    + digits.charAt(place)
                                    + digits.substring(place + 2);
            var one = profile("Асель Серік", List.of(new PhoneNumber("+7" + digits)));
            var its = profile("серик АСЕЛЬ", List.of(new PhoneNumber("+7" + other)));

            assertThat(one.isLike(its)).isTrue();
            assertThat(one.likeness()).containsAnyElementsOf(its.likeness());
        }
    }

    private static ClientNote note(int number, String text) {
        return new ClientNote(
                new UUID(3, number), ClientNote.Kind.NOTE, text, "Айгерим", day(number));
    }

    private static ClientCard came(int... days) {
        var card = dana();
        for (int day : days) {
            card = card.counting(visit(day, 1, day, Outcome.CAME));
        }
        return card;
    }

    private static CountedVisit visit(int number, long seen, int day, Outcome outcome) {
        var id = new AppointmentId(new UUID(8, number));
        return new CountedVisit(id, seen, day(day), outcome, Money.tenge(5_000), Money.ZERO);
    }

    private static Instant day(int number) {
        return NOON.plus(Duration.ofDays(number));
    }

    private static ClientCard dana() {
        return ClientCard.opened(
                new ClientId(new UUID(9, 1)),
                new BusinessId(new UUID(1, 1)),
                profile("Дана", List.of(HERS)),
                NOON);
    }

    private static ClientProfile profile(String name, List<PhoneNumber> phones) {
        return new ClientProfile(name, phones, null, Language.RU, null, List.of());
    }
}
