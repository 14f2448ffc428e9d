package kz.localbusiness.domain.business;

import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

import java.time.Instant;

/// Who accepted which text, in which language, and when.
public record TermsAcceptance(String version, Language language, EmailAddress by, Instant at) {}
