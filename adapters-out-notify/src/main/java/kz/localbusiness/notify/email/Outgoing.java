package kz.localbusiness.notify.email;

import java.net.URI;
import java.util.UUID;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.notify.calendar.Invitation;
import org.jspecify.annotations.Nullable;

/// A letter to one person, with what mail programs read of it.
///
/// @param id the same for each attempt at one letter, so that mailboxes show it once
/// @param unsubscribe where one click is posted; null where nothing can be chosen
/// @param invitation null when the letter says nothing that belongs into a calendar
record Outgoing(
        UUID id,
        EmailAddress to,
        Letter letter,
        @Nullable URI unsubscribe,
        @Nullable Invitation invitation) {}
