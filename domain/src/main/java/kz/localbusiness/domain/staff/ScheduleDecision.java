package kz.localbusiness.domain.staff;

/// What a business answers when its owner says when somebody works.
public sealed interface ScheduleDecision {

    record Scheduled(StaffMember member) implements ScheduleDecision {}

    /// Somebody plans at most this many exceptions ahead.
    record ExceptionsFull(int most) implements ScheduleDecision {}

    record UnknownMember() implements ScheduleDecision {}
}
