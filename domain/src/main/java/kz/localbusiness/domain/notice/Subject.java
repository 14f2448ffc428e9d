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

    /// After which nobody is to be told it any more, wherever it has been on its way.
    Instant until(Appointment visit);

    /// Whether who has been told by this way is told by no other.
    boolean endsWith(Channel way);

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
        public Instant until(Appointment visit) {
            return kind.until(visit);
        }

        @Override
        public boolean endsWith(Channel way) {
            return true;
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
        public Instant until(Appointment visit) {
            return kind.until(visit);
        }

        /// A browser that nobody opens has taken it, too.
        @Override
        public boolean endsWith(Channel way) {
            return way != Channel.WEB_PUSH;
        }

        @Override
        public boolean isUrgent(Appointment visit, Instant now) {
            return kind.isUrgent(visit, now);
        }
    }
}
