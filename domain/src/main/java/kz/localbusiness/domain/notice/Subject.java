package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.team.AccountId;

/// What a message tells, and whom.
public sealed interface Subject {

    /// How long it waits, so that a business can take back what a thumb did.
    Duration grace(Appointment visit);

    /// Whether it would still be true to say this of the visit, and news.
    boolean stillHolds(Appointment visit, Instant now);

    /// Whether it is told in quiet hours too, since it would come too late after them.
    boolean isUrgent(Appointment visit, Instant now);

    /// To whose visit it is, or whose it may become.
    record ToClient(NoticeKind kind) implements Subject {

        @Override
        public Duration grace(Appointment visit) {
            return kind.grace(visit);
        }

        @Override
        public boolean stillHolds(Appointment visit, Instant now) {
            return kind.stillHolds(visit, now);
        }

        @Override
        public boolean isUrgent(Appointment visit, Instant now) {
            return kind.isUrgent(visit, now);
        }
    }

    /// To somebody of the team.
    record ToMember(AccountId account, TeamNews.Kind kind) implements Subject {

        @Override
        public Duration grace(Appointment visit) {
            return kind.grace(visit);
        }

        @Override
        public boolean stillHolds(Appointment visit, Instant now) {
            return kind.stillHolds(visit, now);
        }

        @Override
        public boolean isUrgent(Appointment visit, Instant now) {
            return kind.isUrgent(visit, now);
        }
    }
}
