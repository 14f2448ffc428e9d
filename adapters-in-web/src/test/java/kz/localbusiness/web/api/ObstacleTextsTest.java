package kz.localbusiness.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Holiday;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObstacleTextsTest {

    private static final ZoneId ATYRAU = Business.DEFAULT_ZONE;
    private static final TimeSlot HOUR = TimeSlot.lasting(Duration.ofHours(1), Salon.TEN);
    private static final String WHO = "Aigul";
    private static final String WHY = "seaside";

    private final Translations texts = new Translations();
    private final ObstacleTexts clients = new ObstacleTexts(texts);
    private final OwnerObstacleTexts owners = new OwnerObstacleTexts(texts);

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsClientsNothingOfPlansAndReasons(Language language) {
        var told = clients.told(all(), WHO, ATYRAU, language);

        assertThat(told.toString())
                .doesNotContain(WHY)
                .doesNotContainIgnoringCase(
                        "vacation", "sick", "отпуск", "больнич", "демалыс", "жарамсыз", "blocked");
        assertThat(told)
                .extracting(RestObstacle::code)
                .containsExactly(
                        "in-the-past",
                        "too-soon",
                        "beyond-horizon",
                        "closed",
                        "not-working",
                        "outside-hours",
                        "on-break",
                        "off-grid",
                        "day-limit",
                        "client-limit",
                        "taken",
                        "session-full",
                        "no-resource",
                        "day-full");
        assertThat(told).extracting(RestObstacle::message).noneMatch(one -> one.contains("{"));
    }

    /// Somebody who compares two times learns no more from the second.
    @Test
    void tellsClientsOfBlockedTimeAsOfTakenTime() {
        var taken = List.<Obstacle>of(new Obstacle.Taken(HOUR));
        var blocked = List.<Obstacle>of(new Obstacle.Blocked(HOUR, WHY));

        assertThat(clients.told(blocked, ATYRAU, Language.EN))
                .isEqualTo(clients.told(taken, ATYRAU, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KK | Бұл күні жұмыс істемейді: Aigul.",
                "RU | В этот день не работает: Aigul.",
                "EN | Aigul is not working that day."
            })
    void tellsClientsWhoDoesNotWork(Language language, String message) {
        var told = clients.told(List.of(away(Kind.SICK_LEAVE)), WHO, ATYRAU, language);

        assertThat(told).extracting(RestObstacle::message).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KK | Ұсынылмайды: Aigul демалыста, 3–9 мамыр (белгіленген күні: 1 мамыр): «seaside»",
                "RU | Не предлагается: Aigul в отпуске 3–9 мая (указано 1 мая): «seaside»",
                "EN | Not offered: Aigul is on vacation 3–9 May (set on 1 May): «seaside»"
            })
    void tellsTheOwnerWhoIsAwayAndSinceWhenItIsKnown(Language language, String message) {
        var told = owners.told(List.of(away(Kind.VACATION)), WHO, ATYRAU, language);

        assertThat(told).extracting(RestObstacle::message).containsExactly(message);
    }

    @Test
    void tellsTheOwnerEverything() {
        var told = owners.told(all(), WHO, ATYRAU, Language.EN);

        assertThat(told)
                .extracting(RestObstacle::message)
                .contains(
                        "Not offered: the business is closed 3–9 May (set on 1 May): «seaside»",
                        "Not offered: public holiday, Nauryz",
                        "Not offered: Aigul is on sick leave 3–9 May (set on 1 May): «seaside»",
                        "Not offered: Aigul has a break 10:00–11:00",
                        "Not offered: the time of Aigul is blocked 10:00–11:00: «seaside»",
                        "Not offered: by the rules Aigul has at most 3 such visits a day",
                        "Not offered: all 8 places of the group are taken");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsTheOwnerInEveryLanguage(Language language) {
        var told = owners.told(all(), WHO, ATYRAU, language);

        assertThat(told).extracting(RestObstacle::message).noneMatch(one -> one.contains("{"));
        assertThat(told).extracting(RestObstacle::message).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Holiday.class)
    void namesEveryHoliday(Holiday holiday) {
        var obstacle = new Obstacle.NotWorking(new DayOff.OnHoliday(holiday));

        assertThat(owners.told(List.of(obstacle), WHO, ATYRAU, Language.KK))
                .first()
                .extracting(RestObstacle::message)
                .asString()
                .startsWith("Ұсынылмайды: мереке күні, ");
    }

    private static List<Obstacle> all() {
        var closure = new Closure(day(3), day(9), WHY, noonOf(1));
        var away = Arrays.stream(Kind.values()).filter(kind -> !kind.isWorked());
        var before =
                Stream.of(
                        new Obstacle.InThePast(),
                        new Obstacle.TooSoon(Duration.ofMinutes(15)),
                        new Obstacle.BeyondHorizon(day(9)),
                        new Obstacle.NotWorking(new DayOff.ClosedBusiness(closure)),
                        new Obstacle.NotWorking(new DayOff.OnHoliday(Holiday.NAURYZ)));
        var after =
                Stream.of(
                        new Obstacle.OutsideHours(List.of(HOUR)),
                        new Obstacle.OnBreak(HOUR),
                        new Obstacle.OffGrid(Duration.ofMinutes(20)),
                        new Obstacle.DayLimit(3),
                        new Obstacle.ClientLimit(2),
                        new Obstacle.Taken(HOUR),
                        new Obstacle.Blocked(HOUR, WHY),
                        new Obstacle.SessionFull(8),
                        new Obstacle.NoResource(List.of(new ResourceId(new UUID(6, 6)))),
                        new Obstacle.AgendaFull());
        return Stream.<Obstacle>concat(
                        Stream.<Obstacle>concat(before, away.map(ObstacleTextsTest::away)), after)
                .toList();
    }

    private static Obstacle away(Kind kind) {
        var exception = new ScheduleException(day(3), day(9), kind, List.of(), WHY, noonOf(1));
        return new Obstacle.NotWorking(new DayOff.Away(exception));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 5, day);
    }

    private static Instant noonOf(int day) {
        return day(day).atTime(12, 0).atZone(ATYRAU).toInstant();
    }
}
