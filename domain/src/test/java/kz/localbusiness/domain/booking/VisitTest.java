package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.BOLAT;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.OTHER_ROOM;
import static kz.localbusiness.domain.booking.Salon.ROOM;
import static kz.localbusiness.domain.booking.Salon.agenda;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.buffered;
import static kz.localbusiness.domain.booking.Salon.haircut;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.in;
import static kz.localbusiness.domain.booking.Salon.member;
import static kz.localbusiness.domain.booking.Salon.service;
import static kz.localbusiness.domain.booking.Salon.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-7")
@DisplayName("A visit of several services")
class VisitTest {

    @Test
    void goesOnWithoutAPauseAndWithoutBuffersWhereTheSamePersonGoesOn() {
        var service = service(1, buffered(10, 20));

        var segments = Question.about(service, service).planned("10:00");

        assertThat(segments)
                .extracting(Segment::occupied)
                .containsExactly(slot("09:50", "11:00"), slot("11:00", "12:20"));
    }

    @Test
    void staysWithWhomItBeganWherePossible() {
        var people = List.of(member(BOLAT), member(AIGERIM));
        var question = Question.about(people, haircut(), service(1, Delivery.PLAIN));

        assertThat(question.planned("10:00")).extracting(Segment::staff).containsOnly(BOLAT);
        assertThat(question.amid(booked(hourAt(1, "11:00"))).planned("11:00"))
                .extracting(Segment::staff)
                .containsOnly(BOLAT);
    }

    @Test
    void keepsTheBuffersBetweenTwoPeople() {
        var question =
                asking(
                        of(AIGERIM, service(1, buffered(0, 20))),
                        of(BOLAT, service(2, buffered(10, 0))));

        assertThat(question.planned("10:00"))
                .extracting(Segment::occupied)
                .containsExactly(slot("10:00", "11:20"), slot("10:50", "12:00"));
        assertThat(question.amid(booked(hourAt(1, "11:00"))).obstacles("10:00"))
                .containsExactly(new Obstacle.Taken(slot("11:00", "12:00")));
        assertThat(question.amid(booked(hourAt(1, "11:00"))).starts()).doesNotContain("10:00");
    }

    @Test
    void neverNeedsOnePersonTwiceAtOnce() {
        var question =
                asking(
                        of(AIGERIM, service(1, buffered(0, 61))),
                        of(BOLAT, service(2, Delivery.PLAIN)),
                        of(AIGERIM, service(3, Delivery.PLAIN)));

        assertThat(question.starts()).isEmpty();
        assertThat(question.obstacles("10:00"))
                .containsExactly(new Obstacle.Taken(slot("10:00", "12:01")));
    }

    @Test
    void neverNeedsOneRoomTwiceAtOnce() {
        var cleaned = cleaned(List.of(ROOM));
        var inEither = cleaned(List.of(ROOM, OTHER_ROOM));

        assertThat(asking(of(AIGERIM, cleaned), of(BOLAT, cleaned)).obstacles("10:00"))
                .containsExactly(new Obstacle.NoResource(List.of(ROOM)));
        assertThat(asking(of(AIGERIM, cleaned), of(BOLAT, cleaned)).starts()).isEmpty();
        assertThat(asking(of(AIGERIM, cleaned), of(AIGERIM, cleaned)).planned("10:00")).hasSize(2);
        assertThat(asking(of(AIGERIM, cleaned), of(BOLAT, inEither)).planned("10:00"))
                .extracting(Segment::resources)
                .containsExactly(List.of(ROOM), List.of(OTHER_ROOM));
    }

    @Test
    void isExplainedByWhatIsLeastInItsWay() {
        var people = List.of(member(AIGERIM), member(BOLAT));
        var busy = agenda(AgendaKey.of(BOLAT, MONDAY), visit(1, of(BOLAT, "10:00")));
        var both = service(2, Delivery.PLAIN);

        var question = Question.about(people, haircut(), both).amid(busy);

        assertThat(question.plan("17:00")).isInstanceOf(PlanDecision.NotPossible.class);
        assertThat(((PlanDecision.NotPossible) question.plan("17:00")).obstacles())
                .singleElement()
                .isInstanceOf(Obstacle.OutsideHours.class);
        assertThat(question.availability(at("10:00")).explain(at("10:00")))
                .extracting(explanation -> explanation.obstacles().size())
                .containsExactly(0, 1);
    }

    @Test
    void isPlannedByTheStrictestRulesOfItsServices() {
        var inquiry = Question.about(haircut(), service(1, Delivery.PLAIN)).inquiry();

        assertThat(inquiry.policy()).isNotEqualTo(BookingPolicy.STANDARD);
        assertThat(inquiry.isTooLong()).isFalse();
        assertThat(inquiry.agendas(MONDAY, MONDAY)).hasSize(3);
    }

    @Test
    void takesRoomsForEveryNeedOnce() {
        var either = new ResourceNeed(List.of(ROOM, OTHER_ROOM));
        var two = service(1, needing(List.of(either, new ResourceNeed(List.of(ROOM)))));
        var busy =
                agenda(
                        AgendaKey.of(ROOM, MONDAY),
                        visit(1, Question.about(service(2, in(1, ROOM))).planned("10:00")));

        assertThat(Question.about(two).planned("10:00").getFirst().resources())
                .containsExactly(OTHER_ROOM, ROOM);
        assertThat(Question.about(two).amid(busy).obstacles("10:00"))
                .containsExactly(new Obstacle.NoResource(List.of(ROOM)));
        assertThat(Question.about(two).amid(busy).starts())
                .contains("09:00")
                .doesNotContain("10:00");
    }

    private static List<Segment> of(StaffId staff, String time) {
        return Question.about(List.of(member(staff)), haircut()).planned(time);
    }

    private static Question asking(Wish... wishes) {
        var question = Question.about(haircut());
        var inquiry = question.inquiry();
        return new Question(
                new Inquiry(
                        inquiry.business(),
                        List.of(wishes),
                        Preference.NONE,
                        null,
                        null,
                        Map.of(),
                        Duration.ofMinutes(30)),
                List.of(),
                question.now());
    }

    private static Wish of(StaffId staff, Offering offering) {
        return new Wish(offering, List.of(), List.of(member(staff)), null);
    }

    private static Offering cleaned(List<ResourceId> rooms) {
        var buffers = new Buffers(Duration.ZERO, Duration.ofMinutes(15));
        var need = List.of(new ResourceNeed(rooms));
        return service(1, new Delivery(buffers, 1, Performers.EVERYBODY, need, List.of()));
    }

    private static Delivery needing(List<ResourceNeed> needs) {
        return new Delivery(Buffers.NONE, 1, Performers.EVERYBODY, needs, List.of());
    }

    private static TimeSlot slot(String from, String to) {
        return new TimeSlot(at(from), at(to));
    }
}
