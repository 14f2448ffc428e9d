package kz.localbusiness.application.notice;

import java.net.URI;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// Tells an owner what the operator warns of.
///
/// @param id of this message to this person, the same when it is tried again
/// @param zone of the business
/// @param page of the business's own
public record OwnerEmail(
        UUID id, EmailAddress to, Language language, Announcement warning, ZoneId zone, URI page) {}
