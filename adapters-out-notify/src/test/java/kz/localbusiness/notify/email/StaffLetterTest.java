package kz.localbusiness.notify.email;

import static kz.localbusiness.notify.email.EmailFixture.START;
import static kz.localbusiness.notify.email.EmailFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.StaffMessage.News;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StaffLetterTest {

    private static final Instant THEN = Instant.parse("2026-11-24T09:30:00Z");
    private static final Confirmed AGREED = new Confirmed(THEN);
    private static final HistoryEntry MOVED_FROM_NOON =
            new HistoryEntry(
                    THEN, Doer.CLIENT, Act.MOVED, START.minus(Duration.ofMinutes(150)).toString());

    @Test
    void tellsOfANewBookingWithTheWayToTheDay() {
        var letter = Letter.about(visit(Language.RU).in(AGREED).toStaff(News.BOOKED));

        assertThat(letter.subject().replaceAll("\\h", " "))
                .isEqualTo("Айгерім: новая запись, среда, 25 ноября 2026 г., 14:30");
        assertThat(letter.plain().replaceAll("\\h", " "))
                .contains(
                        "Клиент: Win a prize at evil.example\n",
                        "Услуга: Шаш қию\nМастер: Әсел\n",
                        "Время: среда, 25 ноября 2026 г., 14:30\nДлительность: 1 ч 30 мин\n",
                        "Открыть день:\nhttp://localhost:8080/aigerim/admin?date=2026-11-25\n");
    }

    @Test
    void saysThatABookingWaitsForAnAnswer() {
        var letter = Letter.about(visit(Language.EN).toStaff(News.BOOKED));

        assertThat(letter.subject()).startsWith("Айгерім: a booking waits for your answer, ");
        assertThat(letter.plain()).contains("Please confirm or decline");
    }

    @Test
    void tellsWhenTheVisitWasBeforeItMoved() {
        var moved = visit(Language.EN).in(AGREED).after(MOVED_FROM_NOON);

        assertThat(Letter.about(moved.toStaff(News.CHANGED)).plain())
                .contains(
                        """
                        Time: Wednesday, 25 November 2026, 14:30
                        Until now: Wednesday, 25 November 2026, 12:00
                        """);
        assertThat(Letter.about(moved.toStaff(News.CANCELLED)).plain()).doesNotContain("Until now");
    }

    @Test
    void saysNothingOfAnEarlierMoveWhenOnlyTheLengthHasChanged() {
        var resized = new HistoryEntry(THEN, Doer.CLIENT, Act.RESIZED, "60");
        var longer = visit(Language.EN).in(AGREED).after(MOVED_FROM_NOON, resized);

        assertThat(Letter.about(longer.toStaff(News.CHANGED)).plain()).doesNotContain("Until now");
    }

    @Test
    void deliversNoWordsOfWhoeverAsksOrPraises() {
        var words = "cheaper at bad.example";
        var asked = new HistoryEntry(THEN, Doer.CLIENT, Act.CHANGE_ASKED, words);
        var visit = visit(Language.EN).in(AGREED).after(asked);

        var change = Letter.about(visit.toStaff(News.CHANGE_ASKED));
        var review = Letter.about(visit.toStaff(News.REVIEWED));

        assertThat(change.subject()).startsWith("Айгерім: a client asks for a change, ");
        assertThat(change.plain() + change.html()).doesNotContain("bad.example");
        assertThat(review.subject()).startsWith("Айгерім: a client has left a review, ");
    }

    @Test
    void tellsWhoHasCancelledAndWhyIfThatWasTheBusiness() {
        var byClient = new Cancelled(THEN, Actor.CLIENT, "cheaper at bad.example", AGREED);
        var byBusiness = new Cancelled(THEN, Actor.BUSINESS, "шебер ауырып қалды", AGREED);

        var client = Letter.about(visit(Language.KK).in(byClient).toStaff(News.CANCELLED));
        var business = Letter.about(visit(Language.KK).in(byBusiness).toStaff(News.CANCELLED));

        assertThat(client.subject()).startsWith("Айгерім: клиент жазылудан бас тартты, ");
        assertThat(client.plain() + client.html()).doesNotContain("bad.example");
        assertThat(business.subject()).startsWith("Айгерім: жазылу тоқтатылды, ");
        assertThat(business.plain()).contains("Тоқтату себебі: шебер ауырып қалды\n");
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfTheClientNoMoreThanTheNameAndThatNotInTheSubject(News news) {
        var letter = Letter.about(visit(Language.EN).in(AGREED).toStaff(news));

        assertThat(letter.plain() + letter.html())
                .contains("Client: Win a prize at evil.example\n")
                .doesNotContain("7019998877", "701 999", "dana@example.kz");
        assertThat(letter.subject()).doesNotContain("prize");
    }

    @ParameterizedTest
    @MethodSource("everyNewsInEveryLanguage")
    void isWholeInEveryLanguage(News news, Language language) {
        var letter = Letter.about(visit(language).toStaff(news));

        assertThat(letter.subject()).startsWith("Айгерім: ").contains("14:30");
        assertThat(letter.language()).isEqualTo(EmailTexts.in(language).locale().getLanguage());
        assertThat(letter.html())
                .contains("<html lang=\"%s\">".formatted(letter.language()))
                .contains("href=\"http://localhost:8080/aigerim/admin?date=2026-11-25\"")
                .contains("href=\"http://localhost:8080/aigerim/admin/account\"");
        assertThat(letter.plain() + letter.html()).doesNotContain("{", "}", "null", "#messages");
    }

    static Stream<Arguments> everyNewsInEveryLanguage() {
        return Arrays.stream(News.values())
                .flatMap(news -> Arrays.stream(Language.values()).map(l -> Arguments.of(news, l)));
    }

    private static EmailFixture visit(Language language) {
        return email(NoticeKind.RECEIVED, language);
    }
}
