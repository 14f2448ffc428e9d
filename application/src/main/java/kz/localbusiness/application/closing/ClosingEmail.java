package kz.localbusiness.application.closing;

import java.net.URI;
import java.time.LocalDate;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// Tells an owner that the business ends.
///
/// @param end the day on which it is deleted, on the business's calendar
/// @param visitsAhead that clients still have
/// @param page where an owner takes it back
public record ClosingEmail(
        EmailAddress to,
        Language language,
        String business,
        LocalDate end,
        int visitsAhead,
        URI page) {}
