package kz.localbusiness.domain.platform;

/// What an operator is told who announces something.
public sealed interface AnnouncementDecision {

    record Published(Announcement announcement) implements AnnouncementDecision {}

    /// Nobody would ever see it.
    record AlreadyOver() implements AnnouncementDecision {}

    record AnnouncementsFull(int most) implements AnnouncementDecision {}
}
