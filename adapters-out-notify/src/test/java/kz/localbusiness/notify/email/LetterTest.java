package kz.localbusiness.notify.email;

import static kz.localbusiness.notify.email.EmailFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {

    private static final Instant THEN = Instant.parse("2026-11-24T09:30:00Z");

    @Test
    void tellsInRussianEverythingAboutTheVisit() {
        var letter = Letter.about(email(NoticeKind.RECEIVED, Language.RU).email());

        assertThat(letter.plain().replaceAll("\\h", " "))
                .contains(
                        "Услуга: Шаш қию\nМастер: Әсел\nВремя: среда, 25 ноября 2026 г., 14:30\n",
                        "Длительность: 1 ч 30 мин\nСтоимость: 12 500 ₸\n",
                        "Статус: ожидает подтверждения\n",
                        "Адрес: Сәтпаев көшесі, 5\nТелефон: +7 7122 33 44 55\n",
                        "http://localhost:8080/aigerim/booking/token-1");
    }

    @Test
    void tellsInKazakhWhenTheBusinessExpectsTheClient() {
        var confirmed = email(NoticeKind.CONFIRMED, Language.KK).in(new Confirmed(THEN));

        var letter = Letter.about(confirmed.email());

        assertThat(letter.subject()).isEqualTo("Айгерім: жазылуыңыз расталды");
        assertThat(letter.plain().replaceAll("\\h", " "))
                .contains("Уақыты: 2026 ж. 25 қараша, сәрсенбі, 14:30\n", "Бағасы: 12 500 ₸\n");
    }

    @Test
    void tellsInEnglishOfTheNewTime() {
        var letter = Letter.about(email(NoticeKind.MOVED, Language.EN).email());

        assertThat(letter.subject()).isEqualTo("Айгерім: your booking has been moved");
        assertThat(letter.plain())
                .contains("Time: Wednesday, 25 November 2026, 14:30\n", "Price: ₸12,500\n");
    }

    @Test
    void tellsWhyTheBusinessCancelled() {
        var cancelled = new Cancelled(THEN, Actor.BUSINESS, "мастер заболел", new Confirmed(THEN));

        var letter = Letter.about(email(NoticeKind.CANCELLED, Language.RU).in(cancelled).email());

        assertThat(letter.subject()).isEqualTo("Айгерім: Ваша запись отменена");
        assertThat(letter.plain()).contains("Причина отмены: мастер заболел\n");
    }

    @Test
    void tellsInEnglishHowLongAnOfferedTimeIsHeld() {
        var letter = Letter.about(email(NoticeKind.TIME_OFFERED, Language.EN).email());

        assertThat(letter.subject()).isEqualTo("Айгерім: a time is free for you");
        assertThat(letter.plain())
                .contains(
                        "Time: Wednesday, 25 November 2026, 14:30\n",
                        "Status: waiting for your answer\n",
                        "Held for you until: Wednesday, 25 November 2026, 11:30\n",
                        "Answer on the page:\nhttp://localhost:8080/aigerim/booking/token-1");
    }

    @Test
    void tellsWhatIsPaidAndWhereTheReceiptsAre() {
        var paid = email(NoticeKind.RECEIPT, Language.RU).paid(Money.tenge(5_000));

        var letter = Letter.about(paid.email());

        assertThat(letter.subject()).isEqualTo("Айгерім: квитанция о приёме оплаты");
        assertThat(letter.plain().replaceAll("\\h", " "))
                .contains(
                        "Оплата Вашей записи в «Айгерім» учтена.",
                        "Это не фискальный чек.",
                        "Стоимость: 12 500 ₸\nОплачено: 5 000 ₸\n",
                        """
                        Посмотреть квитанции:
                        http://localhost:8080/aigerim/booking/token-1/receipts
                        """);
        assertThat(letter.html())
                .contains("href=\"http://localhost:8080/aigerim/booking/token-1/receipts\"");
    }

    @Test
    void asksWithAReminderWhetherTheClientComes() {
        var visit = email(NoticeKind.REMINDER, Language.RU).in(new Confirmed(THEN));
        var promised = visit.after(new HistoryEntry(THEN, Doer.CLIENT, Act.PROMISED, ""));

        var letter = Letter.about(visit.email());

        assertThat(letter.plain())
                .contains(
                        """
                        Я приду:
                        http://localhost:8080/aigerim/booking/token-1#coming

                        Посмотреть, перенести или отменить запись:
                        http://localhost:8080/aigerim/booking/token-1
                        """);
        assertThat(letter.html())
                .contains("href=\"http://localhost:8080/aigerim/booking/token-1#coming\"");
        assertThat(Letter.about(promised.email()).plain()).doesNotContain("#coming");
        assertThat(Letter.about(email(NoticeKind.CONFIRMED, Language.RU).email()).html())
                .doesNotContain("#coming");
    }

    @Test
    void asksHowItWas() {
        var done = email(NoticeKind.COMPLETED, Language.KK).in(new Completed(THEN));

        var letter = Letter.about(done.email());

        assertThat(letter.subject()).isEqualTo("Айгерім: қалай өтті?");
        assertThat(letter.plain())
                .contains(
                        """
                        Пікір қалдыру:
                        http://localhost:8080/aigerim/booking/token-1#feedback
                        """);
    }

    @Test
    void tellsOfARefundAndThatNothingIsPaidAnyMoreOnceAllWentBack() {
        var refund = Letter.about(email(NoticeKind.REFUND, Language.RU).email());
        var news = Letter.about(email(NoticeKind.CONFIRMED, Language.RU).email());

        assertThat(refund.subject()).isEqualTo("Айгерім: квитанция о возврате денег");
        assertThat(refund.plain().replaceAll("\\h", " "))
                .contains(
                        "Возврат денег по Вашей записи в «Айгерім» учтён.",
                        "Оплачено: 0 ₸\n",
                        """
                        Посмотреть квитанции:
                        http://localhost:8080/aigerim/booking/token-1/receipts
                        """);
        assertThat(news.plain()).doesNotContain("Оплачено:");
    }

    @Test
    void tellsWhyItComesAndWhereThatIsChosen() {
        var visit = Letter.about(email(NoticeKind.RECEIVED, Language.EN).email());
        var offer = Letter.about(email(NoticeKind.TIME_OFFERED, Language.EN).email());

        assertThat(visit.plain())
                .contains("this address was given when booking at Айгерім")
                .endsWith(
                        """
                        Choose which messages you get:
                        http://localhost:8080/aigerim/booking/token-1#messages
                        """);
        assertThat(visit.html())
                .contains("href=\"http://localhost:8080/aigerim/booking/token-1#messages\"");
        assertThat(offer.plain())
                .contains("for the waiting list of Айгерім")
                .endsWith(
                        """
                        Leave the waiting list:
                        http://localhost:8080/aigerim/booking/token-1
                        """);
    }

    @Test
    void carriesNoWordsOfPeopleWithoutAnAccount() {
        var cancelled =
                new Cancelled(THEN, Actor.CLIENT, "cheap at evil.example", new Confirmed(THEN));

        var letter = Letter.about(email(NoticeKind.CANCELLED, Language.EN).in(cancelled).email());

        assertThat(letter.subject()).isEqualTo("Айгерім: you have cancelled your booking");
        assertThat(letter.plain() + letter.html()).doesNotContain("evil.example");
    }

    @Test
    void beginsWithTheBusinesssOwnWords() {
        var own = "Ждём Вас!\n<b>Не опаздывайте</b>";

        var letter = Letter.about(email(NoticeKind.REMINDER, Language.RU).email(own));

        assertThat(letter.plain()).startsWith("Здравствуйте!\n\n" + own + "\n\nУслуга: ");
        assertThat(letter.html())
                .contains("Ждём Вас!\n&lt;b&gt;Не опаздывайте&lt;/b&gt;")
                .doesNotContain("Напоминаем");
    }

    @Test
    void tellsWhatAClientHasCancelledInOurWords() {
        var cancelled = new Cancelled(THEN, Actor.CLIENT, "", new Confirmed(THEN));

        var letter =
                Letter.about(
                        email(NoticeKind.CANCELLED, Language.EN).in(cancelled).email("We are ill"));

        assertThat(letter.plain()).doesNotContain("We are ill");
    }

    @Test
    void showsMarkupAsTextInHtml() {
        var hostile =
                email(NoticeKind.RECEIVED, Language.EN)
                        .from("A & B\"><img src=x onerror=alert(1)>")
                        .about("<script>alert('${link}')</script>");

        var html = Letter.about(hostile.email()).html();

        assertThat(html)
                .doesNotContain("<script", "<img")
                .contains(
                        "A &amp; B&quot;&gt;&lt;img src=x onerror=alert(1)&gt;",
                        "&lt;script&gt;alert(&#39;${link}&#39;)&lt;/script&gt;");
    }

    @Test
    void letsNoTypedTextBeginALine() {
        var hostile =
                email(NoticeKind.RECEIVED, Language.EN).about("Haircut\nPrice: 0\u2028\u202ex");

        var letter = Letter.about(hostile.email());

        assertThat(letter.plain()).contains("Service: Haircut Price: 0 x\n");
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void isWholeInEveryLanguage(NoticeKind kind, Language language) {
        var letter = Letter.about(email(kind, language).email());

        assertThat(letter.subject()).startsWith("Айгерім: ");
        assertThat(letter.html()).contains("<html lang=\"%s\">".formatted(letter.language()));
        assertThat(letter.plain() + letter.html()).doesNotContain("{", "}", "null");
    }

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Arrays.stream(NoticeKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(l -> Arguments.of(kind, l)));
    }
}
