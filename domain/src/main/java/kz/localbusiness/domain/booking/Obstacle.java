package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff;
import kz.localbusiness.domain.staff.ResourceId;

/// One reason why a start is not offered. Remove all of a start's obstacles and it is offered.
public sealed interface Obstacle {

    /// Whether nothing but the business's own rules is in the way.
    static boolean canBeWaived(Collection<Obstacle> obstacles) {
        return obstacles.stream().allMatch(OfTheRules.class::isInstance);
    }

    /// Without what is for the owner's eyes.
    default Obstacle toldToClients() {
        return this;
    }

    /// What the owner may waive for one booking, on the record.
    sealed interface OfTheRules extends Obstacle {}

    /// Of them, those that concern a whole visit and not only its start.
    sealed interface OfTheHours extends OfTheRules {}

    /// Somebody's claim: nobody waives it.
    sealed interface OfTheTime extends Obstacle {}

    record InThePast() implements OfTheRules {}

    record TooSoon(Duration minimumNotice) implements OfTheRules {}

    record BeyondHorizon(LocalDate lastDay) implements OfTheRules {}

    /// A closure, a public holiday or an absence.
    record NotWorking(DayOff why) implements OfTheHours {
        @Override
        public NotWorking toldToClients() {
            return new NotWorking(why.toldToClients());
        }
    }

    /// @param open the day's hours, empty when it is closed altogether
    record OutsideHours(List<TimeSlot> open) implements OfTheHours {}

    record OnBreak(TimeSlot pause) implements OfTheHours {}

    record OffGrid(Duration step) implements OfTheRules {}

    record DayLimit(int most) implements OfTheRules {}

    record ClientLimit(int most) implements OfTheRules {}

    /// Somebody else's claim; whose is nobody's business.
    record Taken(TimeSlot by) implements OfTheTime {}

    /// The business keeps this time for itself.
    ///
    /// @param reason for the owner's eyes, never told to clients
    record Blocked(TimeSlot by, String reason) implements OfTheTime {
        @Override
        public Blocked toldToClients() {
            return new Blocked(by, "");
        }
    }

    record SessionFull(int seats) implements OfTheTime {}

    /// Every resource that would serve is in use.
    record NoResource(List<ResourceId> anyOf) implements OfTheTime {}

    /// The agenda holds as many entries, cancelled ones included, as it ever will.
    record AgendaFull() implements OfTheTime {}
}
