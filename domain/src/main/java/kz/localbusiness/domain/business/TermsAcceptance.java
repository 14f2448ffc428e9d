package kz.localbusiness.domain.business;

import java.time.Instant;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// Who accepted which text, in which language, and when.
public record TermsAcceptance(String version, Language language, EmailAddress by, Instant at) {}
