package kz.localbusiness.mongo.staff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import org.springframework.data.mongodb.core.query.Query;

class StaffMemberDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final LocalDate DATE = LocalDate.of(2026, 12, 31);
    private static final OpeningHours EVENING =
            new OpeningHours(LocalTime.of(14, 0), LocalTime.MIDNIGHT);

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final StaffId staff = new StaffId(UUID.randomUUID());
    private final StaffMemberMapper mapper = Mappers.getMapper(StaffMemberMapper.class);
    private final TestMongo mongo = TestMongo.embedded();

    @Test
    void readsWhatWasWrittenBeforeThereWereSchedules() {
        mongo.raw()
                .insert(
                        new Document("_id", "%s/%s".formatted(business, staff.value()))
                                .append("business", business.toString())
                                .append("staff", staff.value().toString())
                                .append("name", "Дина")
                                .append("version", 2L),
                        "staffMembers");
        var members = new MongoStaffMembers(mongo.business(), mapper);

        assertThat(CurrentBusiness.as(business, () -> members.find(staff)))
                .contains(
                        new StaffMember(
                                business,
                                staff,
                                "Дина",
                                "",
                                OtherLanguages.NONE,
                                Schedule.OF_THE_BUSINESS,
                                false,
                                2));
    }

    @Test
    void storesHoursByTheNameOfTheDayAndDatesAsText() {
        var week = new WeeklyHours(Map.of(DayOfWeek.SUNDAY, List.of(EVENING)));
        var extra = new ScheduleException(DATE, DATE, Kind.EXTRA_DAY, List.of(EVENING), "Той", NOW);

        var stored = stored(new Schedule(week, List.of(extra)));

        var hours = List.of(new Document("opens", "14:00").append("closes", "00:00"));
        var exception =
                new Document("from", "2026-12-31")
                        .append("to", "2026-12-31")
                        .append("kind", "EXTRA_DAY")
                        .append("hours", hours)
                        .append("note", "Той")
                        .append("setAt", Date.from(NOW));
        assertThat(stored)
                .isEqualTo(
                        new Document("weekly", new Document("SUNDAY", hours))
                                .append("exceptions", List.of(exception)));
    }

    @Test
    void leavesOutTheWeekOfSomebodyWithoutAnOwnOne() {
        assertThat(stored(Schedule.OF_THE_BUSINESS))
                .isEqualTo(new Document("exceptions", List.of()));
    }

    private Document stored(Schedule schedule) {
        var member = StaffMember.named(business, staff, "Дина").working(schedule);
        mongo.raw().insert(mapper.toDocument(member));
        return requireNonNull(mongo.raw().findOne(new Query(), Document.class, "staffMembers"))
                .get("schedule", Document.class);
    }
}
