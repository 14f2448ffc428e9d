package kz.localbusiness.domain.staff;

/// What a business answers when its owner names somebody who serves.
public sealed interface StaffDecision {

    record Named(StaffMember member) implements StaffDecision {}

    /// A business has at most this many people.
    record StaffFull(int most) implements StaffDecision {

        public static final int MOST = 100;
    }
}
